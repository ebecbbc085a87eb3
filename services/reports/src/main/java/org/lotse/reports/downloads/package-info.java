/** Reports as files: PDF to hand in, XLSX to work with, CSV and JSON for machines. */
@NullMarked
package org.lotse.reports.downloads;

import org.jspecify.annotations.NullMarked;
