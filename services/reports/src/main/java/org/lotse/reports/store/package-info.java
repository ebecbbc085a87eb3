/** The only place that knows SQL: the facts as known now, projects, and reports for ever. */
@NullMarked
package org.lotse.reports.store;

import org.jspecify.annotations.NullMarked;
