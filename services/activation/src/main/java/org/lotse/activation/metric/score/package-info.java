/** The engagement score in whole micro-points, and the contributions it opens to. */
@NullMarked
package org.lotse.activation.metric.score;

import org.jspecify.annotations.NullMarked;
