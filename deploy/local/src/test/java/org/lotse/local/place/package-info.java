/** Folder, ports and secrets. */
@NullMarked
package org.lotse.local.place;

import org.jspecify.annotations.NullMarked;
