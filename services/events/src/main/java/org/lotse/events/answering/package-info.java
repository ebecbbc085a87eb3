/** How answers of this service look: problems, pages, versions. */
@NullMarked
package org.lotse.events.answering;

import org.jspecify.annotations.NullMarked;
