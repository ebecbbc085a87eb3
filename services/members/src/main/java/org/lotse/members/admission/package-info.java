/** Admission: an organisation is admitted with its terms, classifications and persons, all or nothing. */
@NullMarked
package org.lotse.members.admission;

import org.jspecify.annotations.NullMarked;
