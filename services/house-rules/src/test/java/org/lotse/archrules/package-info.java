/** Faults, planted to see the rules of the house fail. */
@NullMarked
package org.lotse.archrules;

import org.jspecify.annotations.NullMarked;
