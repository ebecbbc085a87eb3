/** Tests of the estimators against published examples. */
@NullMarked
package org.lotse.activation.metric.statistics;

import org.jspecify.annotations.NullMarked;
