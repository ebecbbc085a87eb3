/** Reads facts from topics and maps them to writes of the read models. */
@NullMarked
package org.lotse.dashboard.projection.wire;

import org.jspecify.annotations.NullMarked;
