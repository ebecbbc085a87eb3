/** Starting sooner. */
@NullMarked
package org.lotse.local.startcache;

import org.jspecify.annotations.NullMarked;
