/** Names of events and organisations, asked for at the moment of looking and never kept. */
@NullMarked
package org.lotse.reports.clients;

import org.jspecify.annotations.NullMarked;
