/** Queries about members and the network, answered from the histories; REST and health. */
@NullMarked
package org.lotse.activation.query;

import org.jspecify.annotations.NullMarked;
