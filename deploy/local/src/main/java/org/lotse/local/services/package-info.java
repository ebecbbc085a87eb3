/** The services as Spring contexts in one JVM: their environment, and the order in which they start and stop. */
@NullMarked
package org.lotse.local.services;

import org.jspecify.annotations.NullMarked;
