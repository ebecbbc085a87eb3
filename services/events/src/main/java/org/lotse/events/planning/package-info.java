/** Events are planned, corrected, found and retracted. */
@NullMarked
package org.lotse.events.planning;

import org.jspecify.annotations.NullMarked;
