/** The rules of mapping, one by one. */
@NullMarked
package org.lotse.lists.mapping.domain;

import org.jspecify.annotations.NullMarked;
