/** Planted violations for the tests of the architecture rules. */
@NullMarked
package org.lotse.violations.web;

import org.jspecify.annotations.NullMarked;
