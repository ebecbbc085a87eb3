/** A list from its upload to what the neighbours were told, over HTTP. */
@NullMarked
package org.lotse.lists;

import org.jspecify.annotations.NullMarked;
