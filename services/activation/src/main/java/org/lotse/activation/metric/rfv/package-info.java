/** Recency, frequency and value of one member among the present members of its network. */
@NullMarked
package org.lotse.activation.metric.rfv;

import org.jspecify.annotations.NullMarked;
