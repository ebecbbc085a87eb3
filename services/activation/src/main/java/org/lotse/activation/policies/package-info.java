/** The definitions of each network, as versioned data: as documents, as editions, and in force from a day on. */
@NullMarked
package org.lotse.activation.policies;

import org.jspecify.annotations.NullMarked;
