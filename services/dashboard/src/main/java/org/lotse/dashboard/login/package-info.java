/** Who is looking: login by OpenID Connect, what each role may open, and the network they look at. */
@NullMarked
package org.lotse.dashboard.login;

import org.jspecify.annotations.NullMarked;
