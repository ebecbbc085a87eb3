/** Estimators with interval or censoring for the small numbers that networks have. */
@NullMarked
package org.lotse.activation.metric.statistics;

import org.jspecify.annotations.NullMarked;
