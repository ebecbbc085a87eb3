/** The demo network keeps to the rules of the house. */
@NullMarked
package org.lotse.demo;

import org.jspecify.annotations.NullMarked;
