/** Listens to the facts about networks. */
@NullMarked
package org.lotse.networkzones.wire;

import org.jspecify.annotations.NullMarked;
