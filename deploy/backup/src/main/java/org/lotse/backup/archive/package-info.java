/** The backup file: its content, and the check that it is complete. */
@NullMarked
package org.lotse.backup.archive;

import org.jspecify.annotations.NullMarked;
