/** Who is known, learnt from the facts about members. */
@NullMarked
package org.lotse.engagement.knowing;

import org.jspecify.annotations.NullMarked;
