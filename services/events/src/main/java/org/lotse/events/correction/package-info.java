/** What follows when an event reads differently than before: facts about taking part in it are told again. */
@NullMarked
package org.lotse.events.correction;

import org.jspecify.annotations.NullMarked;
