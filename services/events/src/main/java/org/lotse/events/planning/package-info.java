/** Events are planned, corrected, found and taken back. */
@NullMarked
package org.lotse.events.planning;

import org.jspecify.annotations.NullMarked;
