/** Reads members from the read models and stores their names. */
@NullMarked
package org.lotse.dashboard.directory.store;

import org.jspecify.annotations.NullMarked;
