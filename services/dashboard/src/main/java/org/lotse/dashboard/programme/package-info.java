/** The pages of events: who was expected, who came, and which attendance lists are missing. */
@NullMarked
package org.lotse.dashboard.programme;

import org.jspecify.annotations.NullMarked;
