/** The services as Spring contexts in one JVM: what each is given, in which order they start and stop. */
@NullMarked
package org.lotse.local.services;

import org.jspecify.annotations.NullMarked;
