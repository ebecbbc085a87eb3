/** Early warnings: a member compared with its own past, before its state changes. */
@NullMarked
package org.lotse.activation.metric.warning;

import org.jspecify.annotations.NullMarked;
