/** Writing a campaign: audience, class and message, checked before anything is stored. */
@NullMarked
package org.lotse.campaigns.drafts;

import org.jspecify.annotations.NullMarked;
