/** The table of known networks. */
@NullMarked
package org.lotse.networkzones.store;

import org.jspecify.annotations.NullMarked;
