/** The stores of a task and their formats, and reading them from outside the stream. */
@NullMarked
package org.lotse.activation.storage;

import org.jspecify.annotations.NullMarked;
