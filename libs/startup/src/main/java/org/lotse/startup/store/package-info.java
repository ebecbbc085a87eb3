/** Startup checks and failure analyzers for the database. */
@NullMarked
package org.lotse.startup.store;

import org.jspecify.annotations.NullMarked;
