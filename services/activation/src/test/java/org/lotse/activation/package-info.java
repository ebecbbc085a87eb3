/** Tests of activation: the rules of the house, the topology, the service as a whole. */
@NullMarked
package org.lotse.activation;

import org.jspecify.annotations.NullMarked;
