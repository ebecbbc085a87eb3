/** Reads facts from topics and says which rows of the read models follow from them. */
@NullMarked
package org.lotse.dashboard.projection.wire;

import org.jspecify.annotations.NullMarked;
