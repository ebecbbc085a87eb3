/** What a network held and plans to hold, as far as members' figures depend on it. */
@NullMarked
package org.lotse.activation.metric.programme;

import org.jspecify.annotations.NullMarked;
