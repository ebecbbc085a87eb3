/** Listens to the database for changes of the read models. */
@NullMarked
package org.lotse.dashboard.live.store;

import org.jspecify.annotations.NullMarked;
