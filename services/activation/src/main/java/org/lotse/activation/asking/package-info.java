/** Questions about members and the network, answered from the histories; REST and health. */
@NullMarked
package org.lotse.activation.asking;

import org.jspecify.annotations.NullMarked;
