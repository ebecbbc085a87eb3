/** Tests of activation: architecture rules, the topology, the service as a whole. */
@NullMarked
package org.lotse.activation;

import org.jspecify.annotations.NullMarked;
