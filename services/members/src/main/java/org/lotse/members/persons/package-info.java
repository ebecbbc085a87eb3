/** Persons who act for a member: assigned, corrected, unassigned, erased. */
@NullMarked
package org.lotse.members.persons;

import org.jspecify.annotations.NullMarked;
