/** Tests of the copy of a running database. */
@NullMarked
package org.lotse.local.backup;

import org.jspecify.annotations.NullMarked;
