/** Tests of the job as an operator starts it. */
@NullMarked
package org.lotse.topics.job;

import org.jspecify.annotations.NullMarked;
