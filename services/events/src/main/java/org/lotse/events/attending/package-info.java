/** Who was there, and whether anybody wrote it down. */
@NullMarked
package org.lotse.events.attending;

import org.jspecify.annotations.NullMarked;
