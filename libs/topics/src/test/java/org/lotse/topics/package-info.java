/** Tests that create and inspect the topics of the catalogue on a real broker. */
@NullMarked
package org.lotse.topics;

import org.jspecify.annotations.NullMarked;
