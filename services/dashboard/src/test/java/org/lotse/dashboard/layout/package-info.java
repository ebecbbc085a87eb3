/** Tests of the languages and the error pages. */
@NullMarked
package org.lotse.dashboard.layout;

import org.jspecify.annotations.NullMarked;
