/** Joining: an organisation is admitted, with terms, classifications and persons, all or nothing. */
@NullMarked
package org.lotse.members.admission;

import org.jspecify.annotations.NullMarked;
