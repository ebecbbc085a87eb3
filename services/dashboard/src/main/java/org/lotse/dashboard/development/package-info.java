/** The page about the development of the network: gains and losses by month, activation by cohort, retention. */
@NullMarked
package org.lotse.dashboard.development;

import org.jspecify.annotations.NullMarked;
