/** The Confluent wire format over Avro; the only place that talks to a schema registry. */
@NullMarked
package org.lotse.serde;

import org.jspecify.annotations.NullMarked;
