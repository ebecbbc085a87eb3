/** Startup checks against the schema registry. */
@NullMarked
package org.lotse.startup.registry;

import org.jspecify.annotations.NullMarked;
