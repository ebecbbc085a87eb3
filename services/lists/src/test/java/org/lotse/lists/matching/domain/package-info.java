/** The rules of matching, one by one. */
@NullMarked
package org.lotse.lists.matching.domain;

import org.jspecify.annotations.NullMarked;
