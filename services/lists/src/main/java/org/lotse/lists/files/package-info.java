/** Lists as files: received as a stream, read row by row. */
@NullMarked
package org.lotse.lists.files;

import org.jspecify.annotations.NullMarked;
