/** The invented network: pure, the same for the same seed and day, and stored nowhere else. */
@NullMarked
package org.lotse.demo.scenario;

import org.jspecify.annotations.NullMarked;
