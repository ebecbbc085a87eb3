/** A schema registry with Confluent's REST interface and record layout, small enough to read in one sitting. */
@NullMarked
package org.lotse.local.registry;

import org.jspecify.annotations.NullMarked;
