/** Integration tests of the service. */
@NullMarked
package org.lotse.reports;

import org.jspecify.annotations.NullMarked;
