/** Maps generated facts to the core's types and back; the only package of activation that does. */
@NullMarked
package org.lotse.activation.wire;

import org.jspecify.annotations.NullMarked;
