/** Early warnings: a member against its own habit, before its state shows anything. */
@NullMarked
package org.lotse.activation.metric.warning;

import org.jspecify.annotations.NullMarked;
