/** Counts members by state. */
@NullMarked
package org.lotse.dashboard.overview.store;

import org.jspecify.annotations.NullMarked;
