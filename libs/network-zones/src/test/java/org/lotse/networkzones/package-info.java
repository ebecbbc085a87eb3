/** Tests of the network zones with a real broker and a real database. */
@NullMarked
package org.lotse.networkzones;

import org.jspecify.annotations.NullMarked;
