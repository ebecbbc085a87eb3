/** Tests of recency, frequency and value. */
@NullMarked
package org.lotse.activation.metric.rfv;

import org.jspecify.annotations.NullMarked;
