/** Estimates that are reliable with few members. */
@NullMarked
package org.lotse.dashboard.figures.domain;

import org.jspecify.annotations.NullMarked;
