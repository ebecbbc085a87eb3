/** Tests of the event pages. */
@NullMarked
package org.lotse.dashboard.programme;

import org.jspecify.annotations.NullMarked;
