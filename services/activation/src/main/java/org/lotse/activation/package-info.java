/** The Streams application that turns facts into figures: a pure core ({@code metric}) and a thin shell around it. */
@NullMarked
package org.lotse.activation;

import org.jspecify.annotations.NullMarked;
