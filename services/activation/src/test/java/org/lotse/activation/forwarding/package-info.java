/** Tests of what instances hand to each other. */
@NullMarked
package org.lotse.activation.forwarding;

import org.jspecify.annotations.NullMarked;
