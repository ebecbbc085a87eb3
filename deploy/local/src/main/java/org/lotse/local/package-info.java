/** The whole platform in one JVM: one command starts it, one stop ends it. */
@NullMarked
package org.lotse.local;

import org.jspecify.annotations.NullMarked;
