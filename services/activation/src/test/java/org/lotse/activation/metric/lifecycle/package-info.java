/** Tests of both axes and of activation. */
@NullMarked
package org.lotse.activation.metric.lifecycle;

import org.jspecify.annotations.NullMarked;
