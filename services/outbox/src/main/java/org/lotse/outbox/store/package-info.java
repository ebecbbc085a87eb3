/** Waiting facts as rows, and the only SQL that touches them. */
@NullMarked
package org.lotse.outbox.store;

import org.jspecify.annotations.NullMarked;
