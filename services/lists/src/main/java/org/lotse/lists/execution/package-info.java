/** The work on an import that outlives a request, and a crash. */
@NullMarked
package org.lotse.lists.execution;

import org.jspecify.annotations.NullMarked;
