/** The same figures in PostgreSQL, as a careful team would keep them in tables. */
@NullMarked
package org.lotse.bench.sql;

import org.jspecify.annotations.NullMarked;
