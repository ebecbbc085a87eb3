/** The network's figures for all pages: cells summed over partitions, and estimates computed from them. */
@NullMarked
package org.lotse.dashboard.figures;

import org.jspecify.annotations.NullMarked;
