/** Where a member stands on a day: the contract axis, the behaviour axis, and how it was activated. */
@NullMarked
package org.lotse.activation.metric.lifecycle;

import org.jspecify.annotations.NullMarked;
