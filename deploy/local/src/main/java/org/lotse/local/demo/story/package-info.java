/** The invented network: pure, the same for the same seed and day, and written down nowhere else. */
@NullMarked
package org.lotse.local.demo.story;

import org.jspecify.annotations.NullMarked;
