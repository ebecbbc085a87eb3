/** The funded projects: funder, period and agreed targets. */
@NullMarked
package org.lotse.reports.projects;

import org.jspecify.annotations.NullMarked;
