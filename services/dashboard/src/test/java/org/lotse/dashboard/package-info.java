/** Tests of all pages. */
@NullMarked
package org.lotse.dashboard;

import org.jspecify.annotations.NullMarked;
