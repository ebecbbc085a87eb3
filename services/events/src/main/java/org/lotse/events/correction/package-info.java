/** Effects of a changed event: facts about its registrations, attendance and hosting are published again. */
@NullMarked
package org.lotse.events.correction;

import org.jspecify.annotations.NullMarked;
