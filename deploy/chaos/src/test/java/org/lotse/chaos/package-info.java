/** What is counted must be right before it may judge a cluster. */
@NullMarked
package org.lotse.chaos;

import org.jspecify.annotations.NullMarked;
