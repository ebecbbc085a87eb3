/** Tests of the counting, which must be right before it judges a cluster. */
@NullMarked
package org.lotse.chaos;

import org.jspecify.annotations.NullMarked;
