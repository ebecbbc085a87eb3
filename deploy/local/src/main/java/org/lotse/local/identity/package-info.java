/** The OpenID provider of the local platform with its demo users. */
@NullMarked
package org.lotse.local.identity;

import org.jspecify.annotations.NullMarked;
