/** Tests of the estimates against published examples. */
@NullMarked
package org.lotse.dashboard.figures.domain;

import org.jspecify.annotations.NullMarked;
