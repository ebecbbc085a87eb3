/** The topics of the catalogue, made and inspected on a real broker. */
@NullMarked
package org.lotse.topics;

import org.jspecify.annotations.NullMarked;
