/** The relay, interrupted at its worst moment. */
@NullMarked
package org.lotse.outbox.relay;

import org.jspecify.annotations.NullMarked;
