/** Today: how the network is doing, whom to call, and the contract × behaviour matrix. */
@NullMarked
package org.lotse.dashboard.overview;

import org.jspecify.annotations.NullMarked;
