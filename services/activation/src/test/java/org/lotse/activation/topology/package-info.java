/** Tests of the topology, in the JVM and against a broker. */
@NullMarked
package org.lotse.activation.topology;

import org.jspecify.annotations.NullMarked;
