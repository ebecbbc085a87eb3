/** Signals arrive as CloudEvents, alone or in batches; a repeated signal changes nothing. */
@NullMarked
package org.lotse.engagement.ingestion;

import org.jspecify.annotations.NullMarked;
