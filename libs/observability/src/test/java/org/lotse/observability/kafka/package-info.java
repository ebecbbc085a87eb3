/** Tests of traces and lag over topics. */
@NullMarked
package org.lotse.observability.kafka;

import org.jspecify.annotations.NullMarked;
