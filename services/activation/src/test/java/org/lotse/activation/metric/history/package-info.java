/** Tests of the history as a set and of its bytes. */
@NullMarked
package org.lotse.activation.metric.history;

import org.jspecify.annotations.NullMarked;
