/** The only place that knows how our facts are written on the log. */
@NullMarked
package org.lotse.events.wire;

import org.jspecify.annotations.NullMarked;
