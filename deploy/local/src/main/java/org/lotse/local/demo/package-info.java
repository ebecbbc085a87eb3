/** The invented network that a new data folder starts with. */
@NullMarked
package org.lotse.local.demo;

import org.jspecify.annotations.NullMarked;
