/** Signals of unknown subjects: kept for the coordinator, never dropped. */
@NullMarked
package org.lotse.engagement.inbox;

import org.jspecify.annotations.NullMarked;
