/** How the network develops: gains and losses by month, activation by cohort, retention. */
@NullMarked
package org.lotse.dashboard.development;

import org.jspecify.annotations.NullMarked;
