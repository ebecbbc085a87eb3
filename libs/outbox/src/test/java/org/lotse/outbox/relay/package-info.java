/** Tests of the relay with crashes at the worst moments. */
@NullMarked
package org.lotse.outbox.relay;

import org.jspecify.annotations.NullMarked;
