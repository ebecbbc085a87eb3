/** Tests of the format in which instances exchange partitions. */
@NullMarked
package org.lotse.activation.routing;

import org.jspecify.annotations.NullMarked;
