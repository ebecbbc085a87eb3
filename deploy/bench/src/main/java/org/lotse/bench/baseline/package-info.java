/** The minimum work of any consumer: reading the log. */
@NullMarked
package org.lotse.bench.baseline;

import org.jspecify.annotations.NullMarked;
