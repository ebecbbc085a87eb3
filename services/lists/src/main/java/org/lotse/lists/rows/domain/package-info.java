/** One row of a list read as the entry it stands for, or as the flaws that keep it out. */
@NullMarked
package org.lotse.lists.rows.domain;

import org.jspecify.annotations.NullMarked;
