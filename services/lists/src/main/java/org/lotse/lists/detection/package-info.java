/** How an upload is written. */
@NullMarked
package org.lotse.lists.detection;

import org.jspecify.annotations.NullMarked;
