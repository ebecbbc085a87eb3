/** Listens to the facts about networks. */
@NullMarked
package org.lotse.networks.wire;

import org.jspecify.annotations.NullMarked;
