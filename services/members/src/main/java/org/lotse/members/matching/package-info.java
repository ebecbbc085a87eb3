/** Which member or person does a list mean: exact, normalised, or similar and for a human to decide. */
@NullMarked
package org.lotse.members.matching;

import org.jspecify.annotations.NullMarked;
