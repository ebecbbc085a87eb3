/** The definitions of activation as pure functions of a history, a policy and a day; knows no framework, no clock and no topic. */
@NullMarked
package org.lotse.activation.metric;

import org.jspecify.annotations.NullMarked;
