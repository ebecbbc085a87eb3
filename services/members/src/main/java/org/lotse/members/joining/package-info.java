/** Joining: an organisation is admitted, with terms, classifications and persons, all or nothing. */
@NullMarked
package org.lotse.members.joining;

import org.jspecify.annotations.NullMarked;
