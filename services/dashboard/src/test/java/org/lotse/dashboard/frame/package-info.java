/** Language and the pages that explain. */
@NullMarked
package org.lotse.dashboard.frame;

import org.jspecify.annotations.NullMarked;
