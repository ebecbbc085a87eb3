/** Unit tests of the import model. */
@NullMarked
package org.lotse.lists.imports.domain;

import org.jspecify.annotations.NullMarked;
