/** Kafka: reads the members' states, publishes the outcome of every mail. */
@NullMarked
package org.lotse.campaigns.wire;

import org.jspecify.annotations.NullMarked;
