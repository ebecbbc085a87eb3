/** Drafts of campaigns: audience, class and message, validated before they are stored. */
@NullMarked
package org.lotse.campaigns.drafts;

import org.jspecify.annotations.NullMarked;
