/** Pages that are open hear of changes. */
@NullMarked
package org.lotse.dashboard.live;

import org.jspecify.annotations.NullMarked;
