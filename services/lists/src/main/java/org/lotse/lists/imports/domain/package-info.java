/** An import, its states and its results. */
@NullMarked
package org.lotse.lists.imports.domain;

import org.jspecify.annotations.NullMarked;
