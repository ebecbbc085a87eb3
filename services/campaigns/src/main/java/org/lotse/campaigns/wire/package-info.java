/** Facts in and out: reads the members' states, publishes what became of every mail. */
@NullMarked
package org.lotse.campaigns.wire;

import org.jspecify.annotations.NullMarked;
