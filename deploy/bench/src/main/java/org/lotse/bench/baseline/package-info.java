/** The least that anybody must do: read the log. */
@NullMarked
package org.lotse.bench.baseline;

import org.jspecify.annotations.NullMarked;
