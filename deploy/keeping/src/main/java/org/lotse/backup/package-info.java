/** Copies topics into a backup file and back, as a program of its own. */
@NullMarked
package org.lotse.backup;

import org.jspecify.annotations.NullMarked;
