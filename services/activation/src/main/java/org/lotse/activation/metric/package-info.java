/** The definitions of activation as pure functions of a history, a policy and a day; depends on no framework, clock or topic. */
@NullMarked
package org.lotse.activation.metric;

import org.jspecify.annotations.NullMarked;
