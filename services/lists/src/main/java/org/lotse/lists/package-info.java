/** Lists as they really come: recognised, previewed, matched, taken in, undone. */
@NullMarked
package org.lotse.lists;

import org.jspecify.annotations.NullMarked;
