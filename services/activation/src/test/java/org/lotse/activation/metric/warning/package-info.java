/** Tests of the early warnings. */
@NullMarked
package org.lotse.activation.metric.warning;

import org.jspecify.annotations.NullMarked;
