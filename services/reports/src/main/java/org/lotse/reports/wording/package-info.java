/** The words of reports in German and English. */
@NullMarked
package org.lotse.reports.wording;

import org.jspecify.annotations.NullMarked;
