/** The activation service as deployed, measured from outside: its process, its topics. */
@NullMarked
package org.lotse.bench.activation;

import org.jspecify.annotations.NullMarked;
