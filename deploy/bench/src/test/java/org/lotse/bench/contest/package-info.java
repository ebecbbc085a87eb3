/** Medians and lines say what was measured. */
@NullMarked
package org.lotse.bench.contest;

import org.jspecify.annotations.NullMarked;
