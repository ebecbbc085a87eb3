/** Several instances share the members: a query reaches the instance that has the data, and figures are summed over all instances. */
@NullMarked
package org.lotse.activation.routing;

import org.jspecify.annotations.NullMarked;
