/** Logging in and what each role may open. */
@NullMarked
package org.lotse.dashboard.login;

import org.jspecify.annotations.NullMarked;
