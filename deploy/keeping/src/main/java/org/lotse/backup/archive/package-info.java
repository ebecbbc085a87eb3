/** The backup file: what is in it, and whether it is whole. */
@NullMarked
package org.lotse.backup.archive;

import org.jspecify.annotations.NullMarked;
