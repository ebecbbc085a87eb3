/** Tests of the start cache. */
@NullMarked
package org.lotse.local.startcache;

import org.jspecify.annotations.NullMarked;
