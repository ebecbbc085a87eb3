/** Planted violations for the tests of the architecture rules. */
@NullMarked
package org.lotse.members;

import org.jspecify.annotations.NullMarked;
