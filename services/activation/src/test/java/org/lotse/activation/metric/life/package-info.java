/** Tests of both axes and of activation. */
@NullMarked
package org.lotse.activation.metric.life;

import org.jspecify.annotations.NullMarked;
