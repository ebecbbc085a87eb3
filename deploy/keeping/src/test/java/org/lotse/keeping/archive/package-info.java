/** Tests of the backup file. */
@NullMarked
package org.lotse.keeping.archive;

import org.jspecify.annotations.NullMarked;
