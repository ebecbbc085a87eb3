/** The life of a report: requested, computed on a separate thread, frozen, compared with the current facts, released. */
@NullMarked
package org.lotse.reports.reporting;

import org.jspecify.annotations.NullMarked;
