/** What people attend: events with their sessions, who said they would come, who came, and who hosted. */
@NullMarked
package org.lotse.events;

import org.jspecify.annotations.NullMarked;
