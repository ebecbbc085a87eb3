/** The same figures as most teams would write them in the DSL of Kafka Streams. */
@NullMarked
package org.lotse.bench.dsl;

import org.jspecify.annotations.NullMarked;
