/** Faults, planted to see the rules of the house fail. */
@NullMarked
package org.lotse.violations.web;

import org.jspecify.annotations.NullMarked;
