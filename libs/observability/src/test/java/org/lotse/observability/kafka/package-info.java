/** Tests of traces and lag across topics. */
@NullMarked
package org.lotse.observability.kafka;

import org.jspecify.annotations.NullMarked;
