/** What a member firm sees of itself. */
@NullMarked
package org.lotse.dashboard.selfservice;

import org.jspecify.annotations.NullMarked;
