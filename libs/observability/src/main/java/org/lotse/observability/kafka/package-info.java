/** Traces over topics, and how far and how long each reader is behind. */
@NullMarked
package org.lotse.observability.kafka;

import org.jspecify.annotations.NullMarked;
