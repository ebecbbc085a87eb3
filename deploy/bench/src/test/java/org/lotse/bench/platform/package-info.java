/** How the platform is measured. */
@NullMarked
package org.lotse.bench.platform;

import org.jspecify.annotations.NullMarked;
