/** Tests of the outbox with a real broker and a real database. */
@NullMarked
package org.lotse.outbox;

import org.jspecify.annotations.NullMarked;
