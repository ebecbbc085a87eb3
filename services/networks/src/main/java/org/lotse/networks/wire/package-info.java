/** Listens to what networks say of themselves. */
@NullMarked
package org.lotse.networks.wire;

import org.jspecify.annotations.NullMarked;
