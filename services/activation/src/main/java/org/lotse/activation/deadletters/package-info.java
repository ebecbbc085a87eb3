/** Records that could not be read: shown, counted, and sent again once they can be. */
@NullMarked
package org.lotse.activation.deadletters;

import org.jspecify.annotations.NullMarked;
