/** Tests of the updates of open pages. */
@NullMarked
package org.lotse.dashboard.live;

import org.jspecify.annotations.NullMarked;
