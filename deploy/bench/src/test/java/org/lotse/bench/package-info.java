/** The rules of the house, for the benchmarks too. */
@NullMarked
package org.lotse.bench;

import org.jspecify.annotations.NullMarked;
