/** Tests that the workload has its documented properties. */
@NullMarked
package org.lotse.bench.workload;

import org.jspecify.annotations.NullMarked;
