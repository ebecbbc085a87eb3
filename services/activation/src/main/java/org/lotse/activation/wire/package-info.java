/** The only place of activation that maps generated facts to the core's words and back. */
@NullMarked
package org.lotse.activation.wire;

import org.jspecify.annotations.NullMarked;
