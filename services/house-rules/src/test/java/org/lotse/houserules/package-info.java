/** Faults, planted to see the rules of the house fail. */
@NullMarked
package org.lotse.houserules;

import org.jspecify.annotations.NullMarked;
