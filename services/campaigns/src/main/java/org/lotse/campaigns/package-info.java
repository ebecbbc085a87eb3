/** Reminders: who gets which mail, at most once, and why or why not. */
@NullMarked
package org.lotse.campaigns;

import org.jspecify.annotations.NullMarked;
