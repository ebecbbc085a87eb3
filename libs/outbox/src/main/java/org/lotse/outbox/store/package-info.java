/** Pending facts as rows, and the only SQL that accesses them. */
@NullMarked
package org.lotse.outbox.store;

import org.jspecify.annotations.NullMarked;
