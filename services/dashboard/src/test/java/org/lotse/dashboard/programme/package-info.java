/** What pages say of events. */
@NullMarked
package org.lotse.dashboard.programme;

import org.jspecify.annotations.NullMarked;
