/** Reads one row of a list as an entry, or as the errors that prevent its import. */
@NullMarked
package org.lotse.lists.rows.domain;

import org.jspecify.annotations.NullMarked;
