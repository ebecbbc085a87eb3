/** The architecture rules, applied to the benchmarks. */
@NullMarked
package org.lotse.bench;

import org.jspecify.annotations.NullMarked;
