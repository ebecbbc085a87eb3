/** Leaving a class of mail by one click: the page shows, only the click acts. */
@NullMarked
package org.lotse.campaigns.unsubscribe;

import org.jspecify.annotations.NullMarked;
