/** Copies the records of topics as bytes into a backup, and back into topics. */
@NullMarked
package org.lotse.backup.topics;

import org.jspecify.annotations.NullMarked;
