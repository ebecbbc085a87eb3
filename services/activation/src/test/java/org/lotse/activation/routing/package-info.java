/** Tests of what instances hand to each other. */
@NullMarked
package org.lotse.activation.routing;

import org.jspecify.annotations.NullMarked;
