/** Signals come in as CloudEvents, alone or in batches; the same one twice changes nothing. */
@NullMarked
package org.lotse.engagement.receiving;

import org.jspecify.annotations.NullMarked;
