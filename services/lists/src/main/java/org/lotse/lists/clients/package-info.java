/** The two services that keep what lists bring: members and events. */
@NullMarked
package org.lotse.lists.clients;

import org.jspecify.annotations.NullMarked;
