/** A stage for the pages: an invented network on the topics, services that answer, and a way in without a provider. */
@NullMarked
package org.lotse.dashboard.stage;

import org.jspecify.annotations.NullMarked;
