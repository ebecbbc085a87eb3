/** Tests of policies as documents. */
@NullMarked
package org.lotse.activation.policies;

import org.jspecify.annotations.NullMarked;
