/** PostgreSQL, run by this JVM: one database and one owner per service. */
@NullMarked
package org.lotse.local.database;

import org.jspecify.annotations.NullMarked;
