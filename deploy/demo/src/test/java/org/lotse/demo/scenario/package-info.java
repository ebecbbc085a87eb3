/** Tests that the invented network is plausible and reproducible. */
@NullMarked
package org.lotse.demo.scenario;

import org.jspecify.annotations.NullMarked;
