/** A member's participation in events, latest first. */
@NullMarked
package org.lotse.events.participation;

import org.jspecify.annotations.NullMarked;
