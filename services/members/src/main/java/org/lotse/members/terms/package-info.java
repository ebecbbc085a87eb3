/** Contract terms: recorded, corrected, retracted, and linked to the term they renew. */
@NullMarked
package org.lotse.members.terms;

import org.jspecify.annotations.NullMarked;
