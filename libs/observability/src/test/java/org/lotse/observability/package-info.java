/** Tests of what services show of themselves. */
@NullMarked
package org.lotse.observability;

import org.jspecify.annotations.NullMarked;
