/** The Kafka broker inside this JVM and the topics on it. */
@NullMarked
package org.lotse.local.broker;

import org.jspecify.annotations.NullMarked;
