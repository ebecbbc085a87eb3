/** Errors of the listeners that read facts. */
@NullMarked
package org.lotse.factlisteners;

import org.jspecify.annotations.NullMarked;
