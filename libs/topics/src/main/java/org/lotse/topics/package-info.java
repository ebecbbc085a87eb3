/** The topics of the catalogue on a broker: made where they are missing, compared where they exist. */
@NullMarked
package org.lotse.topics;

import org.jspecify.annotations.NullMarked;
