/** Backup of the running platform into one file, and a new data folder out of it. */
@NullMarked
package org.lotse.local.backup;

import org.jspecify.annotations.NullMarked;
