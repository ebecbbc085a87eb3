/** The rules of membership in plain Java: terms, names, size classes. */
@NullMarked
package org.lotse.members.domain;

import org.jspecify.annotations.NullMarked;
