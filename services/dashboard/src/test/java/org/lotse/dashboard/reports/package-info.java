/** The pages of reports, with the service played by the test. */
@NullMarked
package org.lotse.dashboard.reports;

import org.jspecify.annotations.NullMarked;
