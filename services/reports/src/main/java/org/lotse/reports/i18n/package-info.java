/** The texts of reports in German and English. */
@NullMarked
package org.lotse.reports.i18n;

import org.jspecify.annotations.NullMarked;
