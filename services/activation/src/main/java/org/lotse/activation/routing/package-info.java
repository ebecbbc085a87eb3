/** Several instances share the members: a question reaches the instance that knows, and figures are summed over all of them. */
@NullMarked
package org.lotse.activation.routing;

import org.jspecify.annotations.NullMarked;
