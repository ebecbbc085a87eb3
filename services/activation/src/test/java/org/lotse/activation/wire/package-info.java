/** Tests of what is read and why it is refused. */
@NullMarked
package org.lotse.activation.wire;

import org.jspecify.annotations.NullMarked;
