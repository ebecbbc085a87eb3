/** The matching rules, one by one. */
@NullMarked
package org.lotse.lists.matching.domain;

import org.jspecify.annotations.NullMarked;
