/** The shell around the core: reads facts, stores histories, fires timers, publishes what changed. */
@NullMarked
package org.lotse.activation.stream;

import org.jspecify.annotations.NullMarked;
