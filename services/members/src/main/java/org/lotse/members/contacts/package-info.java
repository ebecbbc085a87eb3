/** The current contact to write to for a member. */
@NullMarked
package org.lotse.members.contacts;

import org.jspecify.annotations.NullMarked;
