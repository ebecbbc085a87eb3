/** Runs activation and its baselines side by side and prints the ratios. */
@NullMarked
package org.lotse.bench.comparison;

import org.jspecify.annotations.NullMarked;
