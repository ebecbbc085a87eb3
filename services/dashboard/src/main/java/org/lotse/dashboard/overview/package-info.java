/** The page Today: the state of the network, the call list, and the contract × behaviour matrix. */
@NullMarked
package org.lotse.dashboard.overview;

import org.jspecify.annotations.NullMarked;
