/** Who belongs to a network: organisations, their contract terms, what kind they are, and the persons who speak for them. */
@NullMarked
package org.lotse.members;

import org.jspecify.annotations.NullMarked;
