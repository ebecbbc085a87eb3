/** Bringing lists: upload, mapping, look-alikes, progress, result, undo. */
@NullMarked
package org.lotse.dashboard.lists;

import org.jspecify.annotations.NullMarked;
