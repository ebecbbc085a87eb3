/** Import of lists: up to 1 000 rows per request. A repeated import changes nothing, and an import can be undone. */
@NullMarked
package org.lotse.events.imports;

import org.jspecify.annotations.NullMarked;
