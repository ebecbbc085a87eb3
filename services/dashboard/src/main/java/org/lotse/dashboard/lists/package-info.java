/** The pages of imports: upload, mapping, possible duplicates, progress, result, undo. */
@NullMarked
package org.lotse.dashboard.lists;

import org.jspecify.annotations.NullMarked;
