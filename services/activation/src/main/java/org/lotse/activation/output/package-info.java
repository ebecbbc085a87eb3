/** Writes the results of a task, and records that cannot be read, to their topics. */
@NullMarked
package org.lotse.activation.output;

import org.jspecify.annotations.NullMarked;
