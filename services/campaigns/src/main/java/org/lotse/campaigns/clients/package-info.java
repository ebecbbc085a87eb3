/** Client of the members service, which provides addresses and names at the moment of sending. */
@NullMarked
package org.lotse.campaigns.clients;

import org.jspecify.annotations.NullMarked;
