/** Creates the topics of the catalogue on a broker and compares existing ones with it. */
@NullMarked
package org.lotse.topics;

import org.jspecify.annotations.NullMarked;
