/** How answers of this service look: problems, pages, versions. */
@NullMarked
package org.lotse.events.web;

import org.jspecify.annotations.NullMarked;
