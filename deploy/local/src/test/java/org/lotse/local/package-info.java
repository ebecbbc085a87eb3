/** The platform as a whole, tried from outside. */
@NullMarked
package org.lotse.local;

import org.jspecify.annotations.NullMarked;
