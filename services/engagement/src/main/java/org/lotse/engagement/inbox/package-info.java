/** Signals of people nobody knows yet: kept for the coordinator, never dropped. */
@NullMarked
package org.lotse.engagement.inbox;

import org.jspecify.annotations.NullMarked;
