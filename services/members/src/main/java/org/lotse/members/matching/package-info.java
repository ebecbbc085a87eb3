/** Matches a spelling to a member or person: exact, normalised, or similar; a similar match needs a human decision. */
@NullMarked
package org.lotse.members.matching;

import org.jspecify.annotations.NullMarked;
