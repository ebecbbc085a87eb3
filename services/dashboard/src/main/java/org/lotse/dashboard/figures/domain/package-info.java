/** Estimates that stay honest with few members. */
@NullMarked
package org.lotse.dashboard.figures.domain;

import org.jspecify.annotations.NullMarked;
