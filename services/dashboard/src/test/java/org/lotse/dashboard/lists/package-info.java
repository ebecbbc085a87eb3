/** The pages of lists, seen by a coordinator. */
@NullMarked
package org.lotse.dashboard.lists;

import org.jspecify.annotations.NullMarked;
