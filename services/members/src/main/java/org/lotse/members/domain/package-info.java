/** The rules of membership, in plain Java: what a term, a name, a size class may be. */
@NullMarked
package org.lotse.members.domain;

import org.jspecify.annotations.NullMarked;
