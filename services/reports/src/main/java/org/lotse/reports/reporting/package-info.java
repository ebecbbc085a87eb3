/** Making reports: asked for, computed on a thread of their own, frozen, compared with today, released. */
@NullMarked
package org.lotse.reports.reporting;

import org.jspecify.annotations.NullMarked;
