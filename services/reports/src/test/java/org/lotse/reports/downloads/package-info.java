/** Reports as files, checked with a spreadsheet reader and a PDF reader. */
@NullMarked
package org.lotse.reports.downloads;

import org.jspecify.annotations.NullMarked;
