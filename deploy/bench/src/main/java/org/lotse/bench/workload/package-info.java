/** The facts that every contestant gets: many members, some much busier than others, with repetitions and disorder. */
@NullMarked
package org.lotse.bench.workload;

import org.jspecify.annotations.NullMarked;
