/** Traces, log fields and metrics that all services have in common. */
@NullMarked
package org.lotse.observability;

import org.jspecify.annotations.NullMarked;
