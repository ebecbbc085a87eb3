/** Lists come in: up to 1 000 rows a call, the same rows again change nothing, and an import can be undone. */
@NullMarked
package org.lotse.events.imports;

import org.jspecify.annotations.NullMarked;
