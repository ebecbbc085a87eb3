/** Pushes changed figures to open pages: one ear on the database per instance, one mouth per open page. */
@NullMarked
package org.lotse.dashboard.live;

import org.jspecify.annotations.NullMarked;
