/** Tries the figures of the programme. */
@NullMarked
package org.lotse.activation.metric.programme;

import org.jspecify.annotations.NullMarked;
