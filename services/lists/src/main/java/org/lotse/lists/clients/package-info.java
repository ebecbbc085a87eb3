/** Clients of the two services that store the imported data: members and events. */
@NullMarked
package org.lotse.lists.clients;

import org.jspecify.annotations.NullMarked;
