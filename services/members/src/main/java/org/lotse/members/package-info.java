/** The members of a network: organisations, their contract terms, their classifications, and the persons who act for them. */
@NullMarked
package org.lotse.members;

import org.jspecify.annotations.NullMarked;
