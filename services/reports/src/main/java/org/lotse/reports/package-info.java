/** Funder reports: figures that are frozen, open to their evidence and can be computed again. */
@NullMarked
package org.lotse.reports;

import org.jspecify.annotations.NullMarked;
