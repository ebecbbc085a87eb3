/** Preview of the members who would receive a campaign now, and of those who would not, with reasons. */
@NullMarked
package org.lotse.campaigns.audience;

import org.jspecify.annotations.NullMarked;
