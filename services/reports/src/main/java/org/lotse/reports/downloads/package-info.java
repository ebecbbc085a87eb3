/** Reports as files: PDF for submission, XLSX for further work, CSV and JSON for programs. */
@NullMarked
package org.lotse.reports.downloads;

import org.jspecify.annotations.NullMarked;
