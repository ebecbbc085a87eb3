/** Tests of the error messages. */
@NullMarked
package org.lotse.lists.imports;

import org.jspecify.annotations.NullMarked;
