/** Pushes changed figures to open pages: one database listener per instance, one SSE connection per open page. */
@NullMarked
package org.lotse.dashboard.live;

import org.jspecify.annotations.NullMarked;
