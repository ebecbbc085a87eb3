/** The topology of the stream and its processors: from facts to histories, and at each commit to figures. */
@NullMarked
package org.lotse.activation.topology;

import org.jspecify.annotations.NullMarked;
