/** Events with their sessions, registrations, attendance and hosting. */
@NullMarked
package org.lotse.events;

import org.jspecify.annotations.NullMarked;
