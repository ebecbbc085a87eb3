/** Where the platform lives on this computer: its folder, its ports, its secrets, and the sentence said when it cannot. */
@NullMarked
package org.lotse.local.environment;

import org.jspecify.annotations.NullMarked;
