/** The members of one task as plain Java: merges facts, follows the days, detects transitions and keeps the totals. */
@NullMarked
package org.lotse.activation.task;

import org.jspecify.annotations.NullMarked;
