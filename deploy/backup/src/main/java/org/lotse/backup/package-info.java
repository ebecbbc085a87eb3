/** Copies topics into a backup file and back, as a separate program. */
@NullMarked
package org.lotse.backup;

import org.jspecify.annotations.NullMarked;
