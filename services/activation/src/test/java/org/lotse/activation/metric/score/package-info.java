/** Tests of the score and of its contributions. */
@NullMarked
package org.lotse.activation.metric.score;

import org.jspecify.annotations.NullMarked;
