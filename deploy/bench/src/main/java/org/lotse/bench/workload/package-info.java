/** The facts for all contestants: many members of very different activity, with duplicates and disorder. */
@NullMarked
package org.lotse.bench.workload;

import org.jspecify.annotations.NullMarked;
