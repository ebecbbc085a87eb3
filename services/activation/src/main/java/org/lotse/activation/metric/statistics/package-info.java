/** Estimators with intervals or censoring for the small numbers of members that networks have. */
@NullMarked
package org.lotse.activation.metric.statistics;

import org.jspecify.annotations.NullMarked;
