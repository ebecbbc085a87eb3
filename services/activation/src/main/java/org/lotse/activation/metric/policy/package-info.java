/** The numbers of a network's definitions, as validated data with an id and a version. */
@NullMarked
package org.lotse.activation.metric.policy;

import org.jspecify.annotations.NullMarked;
