/** Login with OpenID Connect, the pages that each role may open, and the selected network. */
@NullMarked
package org.lotse.dashboard.login;

import org.jspecify.annotations.NullMarked;
