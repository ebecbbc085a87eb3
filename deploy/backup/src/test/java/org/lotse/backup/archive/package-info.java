/** Tests of the backup file. */
@NullMarked
package org.lotse.backup.archive;

import org.jspecify.annotations.NullMarked;
