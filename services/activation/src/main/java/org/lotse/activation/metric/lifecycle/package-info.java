/** The states of a member on a day: contract axis, behaviour axis, and how it was activated. */
@NullMarked
package org.lotse.activation.metric.lifecycle;

import org.jspecify.annotations.NullMarked;
