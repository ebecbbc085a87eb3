/** Tests of the gate over HTTP. */
@NullMarked
package org.lotse.gate;

import org.jspecify.annotations.NullMarked;
