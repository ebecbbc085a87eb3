/** Tests of the settings, the start and the failures of the stream. */
@NullMarked
package org.lotse.activation.stream;

import org.jspecify.annotations.NullMarked;
