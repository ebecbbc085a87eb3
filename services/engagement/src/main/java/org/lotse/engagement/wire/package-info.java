/** The only package that knows the schemas of the facts on the log. */
@NullMarked
package org.lotse.engagement.wire;

import org.jspecify.annotations.NullMarked;
