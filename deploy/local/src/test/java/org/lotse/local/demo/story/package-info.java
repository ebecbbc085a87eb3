/** The invented network must be believable, and the same every time. */
@NullMarked
package org.lotse.local.demo.story;

import org.jspecify.annotations.NullMarked;
