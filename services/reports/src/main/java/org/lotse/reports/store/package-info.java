/** The only package with SQL: current facts, projects, and permanent reports. */
@NullMarked
package org.lotse.reports.store;

import org.jspecify.annotations.NullMarked;
