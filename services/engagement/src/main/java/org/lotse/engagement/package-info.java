/** Signals from everywhere else: checked, attributed to members, and put on the log. */
@NullMarked
package org.lotse.engagement;

import org.jspecify.annotations.NullMarked;
