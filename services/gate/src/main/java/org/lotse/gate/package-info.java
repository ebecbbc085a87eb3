/** The door of every service: who may enter, for which network, and how a refusal reads. */
@NullMarked
package org.lotse.gate;

import org.jspecify.annotations.NullMarked;
