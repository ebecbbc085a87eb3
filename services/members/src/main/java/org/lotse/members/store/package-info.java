/** Rows of members and the only SQL that touches them. */
@NullMarked
package org.lotse.members.store;

import org.jspecify.annotations.NullMarked;
