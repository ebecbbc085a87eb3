/** Backup of the running platform into one file, and restore into a new data folder. */
@NullMarked
package org.lotse.local.backup;

import org.jspecify.annotations.NullMarked;
