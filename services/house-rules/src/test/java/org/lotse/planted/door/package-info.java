/** Faults, planted to see the rules of the house fail. */
@NullMarked
package org.lotse.planted.door;

import org.jspecify.annotations.NullMarked;
