/** The page that a member sees about itself. */
@NullMarked
package org.lotse.dashboard.selfservice;

import org.jspecify.annotations.NullMarked;
