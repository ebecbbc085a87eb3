/** Tests of the import pages as a coordinator. */
@NullMarked
package org.lotse.dashboard.lists;

import org.jspecify.annotations.NullMarked;
