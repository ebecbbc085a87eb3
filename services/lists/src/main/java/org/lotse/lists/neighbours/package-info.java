/** The two services that keep what lists bring: members and events. */
@NullMarked
package org.lotse.lists.neighbours;

import org.jspecify.annotations.NullMarked;
