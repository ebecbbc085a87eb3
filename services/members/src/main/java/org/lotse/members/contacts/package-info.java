/** Whom to write to for a member at this moment. */
@NullMarked
package org.lotse.members.contacts;

import org.jspecify.annotations.NullMarked;
