/** Listens for read model changes in the database. */
@NullMarked
package org.lotse.dashboard.live.store;

import org.jspecify.annotations.NullMarked;
