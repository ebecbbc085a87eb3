/** Faults, planted to see the rules of the house fail. */
@NullMarked
package org.lotse.members;

import org.jspecify.annotations.NullMarked;
