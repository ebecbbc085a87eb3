/** Who was there, and whether anybody wrote it down. */
@NullMarked
package org.lotse.events.attendance;

import org.jspecify.annotations.NullMarked;
