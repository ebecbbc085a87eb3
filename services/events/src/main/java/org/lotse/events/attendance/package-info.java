/** Attendance of events, and whether an attendance list was kept. */
@NullMarked
package org.lotse.events.attendance;

import org.jspecify.annotations.NullMarked;
