/** The broker in this JVM, tried over a restart. */
@NullMarked
package org.lotse.local.broker;

import org.jspecify.annotations.NullMarked;
