/** Startup checks and failure analyzers for the database, and the condition on its migrations. */
@NullMarked
package org.lotse.startup.store;

import org.jspecify.annotations.NullMarked;
