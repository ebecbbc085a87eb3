/** The pages of campaigns: write to the members in one state, check before sending, and see the result of every mail. */
@NullMarked
package org.lotse.dashboard.campaigns;

import org.jspecify.annotations.NullMarked;
