/** The network's figures, wherever they are shown: cells summed over partitions, and the estimates made of them. */
@NullMarked
package org.lotse.dashboard.figures;

import org.jspecify.annotations.NullMarked;
