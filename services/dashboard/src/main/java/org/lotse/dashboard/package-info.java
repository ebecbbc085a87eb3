/** The pages of Lotse: each answers one question of the people who keep a network alive. */
@NullMarked
package org.lotse.dashboard;

import org.jspecify.annotations.NullMarked;
