/** What a member firm sees of itself. */
@NullMarked
package org.lotse.dashboard.ownpage;

import org.jspecify.annotations.NullMarked;
