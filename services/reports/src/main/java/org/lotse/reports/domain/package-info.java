/** What a funder report says, as pure functions from rows: no clock, no database, no framework. */
@NullMarked
package org.lotse.reports.domain;

import org.jspecify.annotations.NullMarked;
