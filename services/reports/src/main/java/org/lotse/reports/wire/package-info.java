/** Consumes the facts of the other services and stores what reports need of them. */
@NullMarked
package org.lotse.reports.wire;

import org.jspecify.annotations.NullMarked;
