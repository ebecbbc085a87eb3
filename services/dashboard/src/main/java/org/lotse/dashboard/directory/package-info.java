/** The pages of members: the list with its filters, and the page of one member. */
@NullMarked
package org.lotse.dashboard.directory;

import org.jspecify.annotations.NullMarked;
