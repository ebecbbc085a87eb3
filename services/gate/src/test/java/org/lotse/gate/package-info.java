/** The gate, tried from outside. */
@NullMarked
package org.lotse.gate;

import org.jspecify.annotations.NullMarked;
