/** Tests of the report pages with a stub of the reports service. */
@NullMarked
package org.lotse.dashboard.reports;

import org.jspecify.annotations.NullMarked;
