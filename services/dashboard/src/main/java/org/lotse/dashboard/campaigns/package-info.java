/** Campaigns: write to the members in one state, check before anything leaves the house, see what became of every mail. */
@NullMarked
package org.lotse.dashboard.campaigns;

import org.jspecify.annotations.NullMarked;
