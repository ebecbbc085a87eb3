/** Who said whether they would come. */
@NullMarked
package org.lotse.events.registering;

import org.jspecify.annotations.NullMarked;
