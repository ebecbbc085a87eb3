/** The records of topics as bytes in a backup, and back into topics. */
@NullMarked
package org.lotse.backup.topics;

import org.jspecify.annotations.NullMarked;
