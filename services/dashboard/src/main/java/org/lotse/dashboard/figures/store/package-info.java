/** Reads the cells of the network's figures. */
@NullMarked
package org.lotse.dashboard.figures.store;

import org.jspecify.annotations.NullMarked;
