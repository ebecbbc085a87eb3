/** The REST API of imports: upload, mapping, decisions, start, errors, undo. */
@NullMarked
package org.lotse.lists.imports;

import org.jspecify.annotations.NullMarked;
