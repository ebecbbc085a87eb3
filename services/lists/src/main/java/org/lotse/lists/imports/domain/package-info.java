/** An import, its states and what came of it. */
@NullMarked
package org.lotse.lists.imports.domain;

import org.jspecify.annotations.NullMarked;
