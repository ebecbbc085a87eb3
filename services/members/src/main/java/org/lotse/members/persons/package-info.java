/** Persons who act for a member: assigned, corrected, taken off, erased. */
@NullMarked
package org.lotse.members.persons;

import org.jspecify.annotations.NullMarked;
