/** Keeps the read models of the pages up to date with the topics. */
@NullMarked
package org.lotse.dashboard.projection;

import org.jspecify.annotations.NullMarked;
