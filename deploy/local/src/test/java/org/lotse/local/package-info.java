/** Tests of the platform as a whole, from outside. */
@NullMarked
package org.lotse.local;

import org.jspecify.annotations.NullMarked;
