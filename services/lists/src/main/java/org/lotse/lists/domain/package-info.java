/** An import, its states and its results. */
@NullMarked
package org.lotse.lists.domain;

import org.jspecify.annotations.NullMarked;
