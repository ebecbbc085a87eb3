/** The relay: delivers pending facts to Kafka, one shard and one Kafka transaction at a time. */
@NullMarked
package org.lotse.outbox.relay;

import org.jspecify.annotations.NullMarked;
