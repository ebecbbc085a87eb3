/** The mapping rules, one by one. */
@NullMarked
package org.lotse.lists.mapping.domain;

import org.jspecify.annotations.NullMarked;
