/** Import of lists: detection, preview, matching, import, undo. */
@NullMarked
package org.lotse.lists;

import org.jspecify.annotations.NullMarked;
