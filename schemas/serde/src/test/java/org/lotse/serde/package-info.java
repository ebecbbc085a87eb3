/** The wire format and the ledger of schemas, held to their promises. */
@NullMarked
package org.lotse.serde;

import org.jspecify.annotations.NullMarked;
