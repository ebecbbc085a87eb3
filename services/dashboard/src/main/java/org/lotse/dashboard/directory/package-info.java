/** The members: the list with its filters, and one member's page. */
@NullMarked
package org.lotse.dashboard.directory;

import org.jspecify.annotations.NullMarked;
