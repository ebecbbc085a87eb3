/** Logging in and what each role may open. */
@NullMarked
package org.lotse.dashboard.entry;

import org.jspecify.annotations.NullMarked;
