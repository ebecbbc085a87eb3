/** The meaning of each column, by its name or by the user's choice. */
@NullMarked
package org.lotse.lists.mapping.domain;

import org.jspecify.annotations.NullMarked;
