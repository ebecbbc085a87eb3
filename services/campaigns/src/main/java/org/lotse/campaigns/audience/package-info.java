/** Who would get a campaign now, and who would not and why. */
@NullMarked
package org.lotse.campaigns.audience;

import org.jspecify.annotations.NullMarked;
