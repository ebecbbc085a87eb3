/** Benchmarks of the platform and of activation, with the baselines they are compared with. */
@NullMarked
package org.lotse.bench;

import org.jspecify.annotations.NullMarked;
