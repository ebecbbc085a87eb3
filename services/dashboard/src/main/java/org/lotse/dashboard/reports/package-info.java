/** The pages of funder reports: order, read down to the evidence, compare with today, download, release. */
@NullMarked
package org.lotse.dashboard.reports;

import org.jspecify.annotations.NullMarked;
