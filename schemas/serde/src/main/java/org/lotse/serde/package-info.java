/** Confluent's wire format over Avro; the only package that calls a schema registry. */
@NullMarked
package org.lotse.serde;

import org.jspecify.annotations.NullMarked;
