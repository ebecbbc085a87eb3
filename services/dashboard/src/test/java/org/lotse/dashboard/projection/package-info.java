/** Tests that the read models follow the topics even with duplicate and late facts. */
@NullMarked
package org.lotse.dashboard.projection;

import org.jspecify.annotations.NullMarked;
