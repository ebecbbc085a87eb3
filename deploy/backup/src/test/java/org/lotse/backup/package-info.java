/** Tests of the backup file and of topics in it. */
@NullMarked
package org.lotse.backup;

import org.jspecify.annotations.NullMarked;
