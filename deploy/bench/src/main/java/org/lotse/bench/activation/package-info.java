/** The activation service as it is deployed, seen from outside: its process, its topics. */
@NullMarked
package org.lotse.bench.activation;

import org.jspecify.annotations.NullMarked;
