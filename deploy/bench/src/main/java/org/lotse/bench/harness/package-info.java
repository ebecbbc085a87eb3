/** Runs contestants in interleaved rounds on the same facts and prints ratios. */
@NullMarked
package org.lotse.bench.harness;

import org.jspecify.annotations.NullMarked;
