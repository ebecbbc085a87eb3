/** Tests of what a member adds to the figures of its network. */
@NullMarked
package org.lotse.activation.metric.figures;

import org.jspecify.annotations.NullMarked;
