/** Maps changes of members to facts and appends them to the outbox. */
@NullMarked
package org.lotse.members.wire;

import org.jspecify.annotations.NullMarked;
