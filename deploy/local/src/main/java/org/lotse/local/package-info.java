/** The whole platform in one JVM, started by one command and stopped as one process. */
@NullMarked
package org.lotse.local;

import org.jspecify.annotations.NullMarked;
