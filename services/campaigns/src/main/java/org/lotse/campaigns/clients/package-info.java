/** What campaigns asks of members at the moment of sending: addresses and names. */
@NullMarked
package org.lotse.campaigns.clients;

import org.jspecify.annotations.NullMarked;
