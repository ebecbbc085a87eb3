/** Bulk intake of list rows: idempotent, with a record of what each import made so that it can be undone. */
@NullMarked
package org.lotse.members.imports;

import org.jspecify.annotations.NullMarked;
