/** The registry, asked as Confluent's clients ask. */
@NullMarked
package org.lotse.local.registry;

import org.jspecify.annotations.NullMarked;
