/** Tests of PostgreSQL, run by this JVM, across restarts and kills. */
@NullMarked
package org.lotse.local.database;

import org.jspecify.annotations.NullMarked;
