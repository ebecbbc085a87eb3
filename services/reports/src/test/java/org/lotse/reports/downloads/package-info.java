/** Reports as files, down to what a spreadsheet or a PDF reader finds in them. */
@NullMarked
package org.lotse.reports.downloads;

import org.jspecify.annotations.NullMarked;
