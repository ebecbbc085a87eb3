/** The only package with SQL. Every query filters by network, and row-level security enforces it. */
@NullMarked
package org.lotse.engagement.store;

import org.jspecify.annotations.NullMarked;
