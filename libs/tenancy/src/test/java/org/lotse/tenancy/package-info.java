/** The rules of the architecture for tenancy. */
@NullMarked
package org.lotse.tenancy;

import org.jspecify.annotations.NullMarked;
