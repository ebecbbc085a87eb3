/** The rules of membership, each by its examples. */
@NullMarked
package org.lotse.members.domain;

import org.jspecify.annotations.NullMarked;
