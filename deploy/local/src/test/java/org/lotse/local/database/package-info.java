/** PostgreSQL in this JVM's keeping, tried over restarts and kills. */
@NullMarked
package org.lotse.local.database;

import org.jspecify.annotations.NullMarked;
