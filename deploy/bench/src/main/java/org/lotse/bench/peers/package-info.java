/** The contestants, each a process of its own: the limit, and what most teams would build instead. */
@NullMarked
package org.lotse.bench.peers;

import org.jspecify.annotations.NullMarked;
