/** How an upload is written. */
@NullMarked
package org.lotse.lists.recognising;

import org.jspecify.annotations.NullMarked;
