/** Medians and lines say what was measured. */
@NullMarked
package org.lotse.bench.harness;

import org.jspecify.annotations.NullMarked;
