/** Tests of the estimators against published examples. */
@NullMarked
package org.lotse.activation.metric.estimate;

import org.jspecify.annotations.NullMarked;
