/** Tests of the programme figures. */
@NullMarked
package org.lotse.activation.metric.programme;

import org.jspecify.annotations.NullMarked;
