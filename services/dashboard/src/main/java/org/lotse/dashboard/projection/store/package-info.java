/** Writes read models: every write may come twice and leaves the same row. */
@NullMarked
package org.lotse.dashboard.projection.store;

import org.jspecify.annotations.NullMarked;
