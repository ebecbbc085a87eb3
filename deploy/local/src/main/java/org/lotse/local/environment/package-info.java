/**
 * The platform's place on this computer: its folder, its ports, its secrets, and the error if one of them is unusable.
 */
@NullMarked
package org.lotse.local.environment;

import org.jspecify.annotations.NullMarked;
