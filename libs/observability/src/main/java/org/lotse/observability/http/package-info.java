/** Ids of requests in logs and traces. */
@NullMarked
package org.lotse.observability.http;

import org.jspecify.annotations.NullMarked;
