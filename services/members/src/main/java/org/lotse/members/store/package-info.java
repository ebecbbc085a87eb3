/** The tables of members, and the only SQL that accesses them. */
@NullMarked
package org.lotse.members.store;

import org.jspecify.annotations.NullMarked;
