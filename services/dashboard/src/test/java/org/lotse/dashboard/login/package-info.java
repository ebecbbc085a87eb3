/** Tests of the login and of the pages that each role may open. */
@NullMarked
package org.lotse.dashboard.login;

import org.jspecify.annotations.NullMarked;
