/** The rules of the architecture for problem details. */
@NullMarked
package org.lotse.problemdetails;

import org.jspecify.annotations.NullMarked;
