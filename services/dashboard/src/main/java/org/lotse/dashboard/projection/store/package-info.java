/** Writes the read models. Every write is idempotent. */
@NullMarked
package org.lotse.dashboard.projection.store;

import org.jspecify.annotations.NullMarked;
