/** Tests of the broker in this JVM, across a restart. */
@NullMarked
package org.lotse.local.broker;

import org.jspecify.annotations.NullMarked;
