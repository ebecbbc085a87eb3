/** Answers why a member did or did not get a mail. */
@NullMarked
package org.lotse.campaigns.decisions;

import org.jspecify.annotations.NullMarked;
