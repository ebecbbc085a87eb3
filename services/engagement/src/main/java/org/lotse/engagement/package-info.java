/** Signals from all other systems: validated, attributed to members, and published to the log. */
@NullMarked
package org.lotse.engagement;

import org.jspecify.annotations.NullMarked;
