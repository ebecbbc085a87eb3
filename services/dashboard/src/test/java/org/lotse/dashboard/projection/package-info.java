/** Read models follow the topics, whatever comes twice or late. */
@NullMarked
package org.lotse.dashboard.projection;

import org.jspecify.annotations.NullMarked;
