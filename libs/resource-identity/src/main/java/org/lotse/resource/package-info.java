/** Ids of resources and tags of their versions. */
@NullMarked
package org.lotse.resource;

import org.jspecify.annotations.NullMarked;
