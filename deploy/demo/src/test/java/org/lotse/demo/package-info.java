/** The architecture rules, applied to the demo network. */
@NullMarked
package org.lotse.demo;

import org.jspecify.annotations.NullMarked;
