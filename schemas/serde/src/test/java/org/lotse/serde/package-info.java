/** Tests of the wire format and of the ledger of schemas. */
@NullMarked
package org.lotse.serde;

import org.jspecify.annotations.NullMarked;
