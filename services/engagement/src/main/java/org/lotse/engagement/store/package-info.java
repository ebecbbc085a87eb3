/** The only place that knows SQL. Every query names its network, and row-level security holds it to that. */
@NullMarked
package org.lotse.engagement.store;

import org.jspecify.annotations.NullMarked;
