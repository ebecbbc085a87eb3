/** Properties: tests that run with many generated values. Edge values come first, then seeded random ones. */
@NullMarked
package org.lotse.activation.sampling;

import org.jspecify.annotations.NullMarked;
