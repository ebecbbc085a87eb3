/** Tests of folder, ports and secrets. */
@NullMarked
package org.lotse.local.environment;

import org.jspecify.annotations.NullMarked;
