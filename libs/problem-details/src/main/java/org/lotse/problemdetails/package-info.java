/** Errors of requests as problems (RFC 9457). */
@NullMarked
package org.lotse.problemdetails;

import org.jspecify.annotations.NullMarked;
