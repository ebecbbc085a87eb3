/** The figures of a report, one rule a test. */
@NullMarked
package org.lotse.reports.domain;

import org.jspecify.annotations.NullMarked;
