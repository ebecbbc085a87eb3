/** A line on which tests answer for the neighbours. */
@NullMarked
package org.lotse.dashboard.clients;

import org.jspecify.annotations.NullMarked;
