/** Architecture and naming rules, as tests that every service runs against itself. */
@NullMarked
package org.lotse.archrules;

import org.jspecify.annotations.NullMarked;
