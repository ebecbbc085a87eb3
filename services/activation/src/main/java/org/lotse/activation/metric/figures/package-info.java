/** What one member adds to the figures of its network, cell by cell. */
@NullMarked
package org.lotse.activation.metric.figures;

import org.jspecify.annotations.NullMarked;
