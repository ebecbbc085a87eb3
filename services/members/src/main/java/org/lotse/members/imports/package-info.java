/** Bulk import of list rows: idempotent, and undoable, since each import records the entities that it created. */
@NullMarked
package org.lotse.members.imports;

import org.jspecify.annotations.NullMarked;
