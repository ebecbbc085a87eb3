/** Runs the topology from the start of the application to its end: settings, group on the broker, health and meters. */
@NullMarked
package org.lotse.activation.stream;

import org.jspecify.annotations.NullMarked;
