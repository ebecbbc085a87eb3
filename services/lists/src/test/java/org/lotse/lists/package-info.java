/** A list from its upload to the requests to members and events, over HTTP. */
@NullMarked
package org.lotse.lists;

import org.jspecify.annotations.NullMarked;
