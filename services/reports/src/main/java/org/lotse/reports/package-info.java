/** Funder reports: frozen, reproducible figures with their evidence. */
@NullMarked
package org.lotse.reports;

import org.jspecify.annotations.NullMarked;
