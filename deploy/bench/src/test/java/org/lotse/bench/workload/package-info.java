/** The workload is what it says it is. */
@NullMarked
package org.lotse.bench.workload;

import org.jspecify.annotations.NullMarked;
