/** Unit tests of the import model. */
@NullMarked
package org.lotse.lists.domain;

import org.jspecify.annotations.NullMarked;
