/** Signals come in as CloudEvents, alone or in batches; the same one twice changes nothing. */
@NullMarked
package org.lotse.engagement.ingestion;

import org.jspecify.annotations.NullMarked;
