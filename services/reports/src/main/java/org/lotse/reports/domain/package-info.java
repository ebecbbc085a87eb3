/** The figures of a funder report as pure functions of rows: no clock, no database, no framework. */
@NullMarked
package org.lotse.reports.domain;

import org.jspecify.annotations.NullMarked;
