/** Which column means what, by its name or by the user's word. */
@NullMarked
package org.lotse.lists.mapping.domain;

import org.jspecify.annotations.NullMarked;
