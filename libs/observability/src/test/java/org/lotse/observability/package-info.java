/** Tests of traces, log fields and metrics. */
@NullMarked
package org.lotse.observability;

import org.jspecify.annotations.NullMarked;
