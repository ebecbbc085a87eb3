/** Who is known, learnt from the facts about members. */
@NullMarked
package org.lotse.engagement.directory;

import org.jspecify.annotations.NullMarked;
