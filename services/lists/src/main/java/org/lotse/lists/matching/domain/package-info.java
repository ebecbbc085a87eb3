/** Which spellings may mean the same member or person; it offers, it never decides. */
@NullMarked
package org.lotse.lists.matching.domain;

import org.jspecify.annotations.NullMarked;
