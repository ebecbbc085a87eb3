/** Traces, log fields, and metrics that every service has in the same way. */
@NullMarked
package org.lotse.observability;

import org.jspecify.annotations.NullMarked;
