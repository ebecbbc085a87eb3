/** Clients for names of events and organisations, which are looked up for each view and never stored. */
@NullMarked
package org.lotse.reports.clients;

import org.jspecify.annotations.NullMarked;
