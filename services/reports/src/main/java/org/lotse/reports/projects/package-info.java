/** The funded projects: who pays, from when to when, and what was agreed. */
@NullMarked
package org.lotse.reports.projects;

import org.jspecify.annotations.NullMarked;
