/** Tests of the contributions of a member to the figures of its network. */
@NullMarked
package org.lotse.activation.metric.figures;

import org.jspecify.annotations.NullMarked;
