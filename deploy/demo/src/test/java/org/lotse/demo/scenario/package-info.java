/** The invented network must be believable, and the same every time. */
@NullMarked
package org.lotse.demo.scenario;

import org.jspecify.annotations.NullMarked;
