/** Tests of medians and of result lines. */
@NullMarked
package org.lotse.bench.harness;

import org.jspecify.annotations.NullMarked;
