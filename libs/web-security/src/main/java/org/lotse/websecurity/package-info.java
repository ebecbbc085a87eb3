/** Checks the token of each request. */
@NullMarked
package org.lotse.websecurity;

import org.jspecify.annotations.NullMarked;
