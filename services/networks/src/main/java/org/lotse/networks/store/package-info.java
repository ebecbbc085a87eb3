/** The table of known networks. */
@NullMarked
package org.lotse.networks.store;

import org.jspecify.annotations.NullMarked;
