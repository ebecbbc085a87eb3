/** The figures of a report, one rule per test. */
@NullMarked
package org.lotse.reports.domain;

import org.jspecify.annotations.NullMarked;
