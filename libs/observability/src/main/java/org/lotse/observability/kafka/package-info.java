/** Traces across topics, and the lag and delay of each consumer. */
@NullMarked
package org.lotse.observability.kafka;

import org.jspecify.annotations.NullMarked;
