/** The decision log: why a member did or did not receive a mail. */
@NullMarked
package org.lotse.campaigns.decisions;

import org.jspecify.annotations.NullMarked;
