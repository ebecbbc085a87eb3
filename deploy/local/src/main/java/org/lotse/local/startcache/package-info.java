/**
 * Faster starts: a flat class path and an ahead-of-time cache, kept with the data and trained while the platform runs.
 */
@NullMarked
package org.lotse.local.startcache;

import org.jspecify.annotations.NullMarked;
