/** Keeps the data of networks apart. */
@NullMarked
package org.lotse.tenancy;

import org.jspecify.annotations.NullMarked;
