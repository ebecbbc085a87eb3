/** The events: who was expected, who came, and where nobody wrote it down. */
@NullMarked
package org.lotse.dashboard.programme;

import org.jspecify.annotations.NullMarked;
