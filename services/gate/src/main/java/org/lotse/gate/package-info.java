/** Admits requests to every service: checks the token, sets the network, and formats each refusal. */
@NullMarked
package org.lotse.gate;

import org.jspecify.annotations.NullMarked;
