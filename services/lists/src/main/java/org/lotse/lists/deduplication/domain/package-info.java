/** What the rows of a list say together: repeats, later answers, ids that mean two things. */
@NullMarked
package org.lotse.lists.deduplication.domain;

import org.jspecify.annotations.NullMarked;
