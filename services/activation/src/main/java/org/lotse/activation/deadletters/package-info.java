/** Records that could not be read: shown, counted, and replayed once they can be read. */
@NullMarked
package org.lotse.activation.deadletters;

import org.jspecify.annotations.NullMarked;
