/** Tries policies as documents. */
@NullMarked
package org.lotse.activation.rulebook;

import org.jspecify.annotations.NullMarked;
