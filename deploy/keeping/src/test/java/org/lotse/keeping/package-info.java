/** Tests of the backup file and of topics in it. */
@NullMarked
package org.lotse.keeping;

import org.jspecify.annotations.NullMarked;
