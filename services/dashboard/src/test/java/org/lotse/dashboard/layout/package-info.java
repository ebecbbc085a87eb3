/** Language and the pages that explain. */
@NullMarked
package org.lotse.dashboard.layout;

import org.jspecify.annotations.NullMarked;
