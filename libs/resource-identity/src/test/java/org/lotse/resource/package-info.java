/** Tests of ids and tags. */
@NullMarked
package org.lotse.resource;

import org.jspecify.annotations.NullMarked;
