/** Leaving a class of mail by one click: the page shows, only the click acts. */
@NullMarked
package org.lotse.campaigns.unsubscribing;

import org.jspecify.annotations.NullMarked;
