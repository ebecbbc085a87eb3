/** Checks across the rows of a list: duplicates, later answers, ids with two meanings. */
@NullMarked
package org.lotse.lists.deduplication.domain;

import org.jspecify.annotations.NullMarked;
