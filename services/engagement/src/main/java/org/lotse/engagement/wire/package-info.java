/** The only place that knows how facts are read from and written on the log. */
@NullMarked
package org.lotse.engagement.wire;

import org.jspecify.annotations.NullMarked;
