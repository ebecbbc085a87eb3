/** The events of a network, past and planned, as far as figures depend on them. */
@NullMarked
package org.lotse.activation.metric.programme;

import org.jspecify.annotations.NullMarked;
