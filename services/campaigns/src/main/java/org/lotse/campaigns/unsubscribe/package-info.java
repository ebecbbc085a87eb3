/** One-click unsubscription from a class of mail: GET shows a page, only POST unsubscribes. */
@NullMarked
package org.lotse.campaigns.unsubscribe;

import org.jspecify.annotations.NullMarked;
