/** The pages of Lotse. Each page answers one question of a coordinator, funder or member. */
@NullMarked
package org.lotse.dashboard;

import org.jspecify.annotations.NullMarked;
