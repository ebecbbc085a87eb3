/** The service as a whole. */
@NullMarked
package org.lotse.reports;

import org.jspecify.annotations.NullMarked;
