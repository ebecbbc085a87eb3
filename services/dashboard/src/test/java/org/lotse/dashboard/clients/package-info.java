/** A client for tests with stub services. */
@NullMarked
package org.lotse.dashboard.clients;

import org.jspecify.annotations.NullMarked;
