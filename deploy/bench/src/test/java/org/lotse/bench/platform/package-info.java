/** Tests of the measurement of the platform. */
@NullMarked
package org.lotse.bench.platform;

import org.jspecify.annotations.NullMarked;
