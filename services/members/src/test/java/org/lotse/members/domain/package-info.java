/** Examples for each rule of membership. */
@NullMarked
package org.lotse.members.domain;

import org.jspecify.annotations.NullMarked;
