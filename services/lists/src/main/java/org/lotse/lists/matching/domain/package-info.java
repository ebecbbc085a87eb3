/** Proposes spellings that may mean the same member or person; the user decides. */
@NullMarked
package org.lotse.lists.matching.domain;

import org.jspecify.annotations.NullMarked;
