/** Tests of the member list and its address. */
@NullMarked
package org.lotse.dashboard.directory;

import org.jspecify.annotations.NullMarked;
