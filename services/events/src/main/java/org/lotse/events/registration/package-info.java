/** Who said whether they would come. */
@NullMarked
package org.lotse.events.registration;

import org.jspecify.annotations.NullMarked;
