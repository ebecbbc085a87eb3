/** Creates the demo network in the running services through their public APIs, as any other system would. */
@NullMarked
package org.lotse.demo.seeding;

import org.jspecify.annotations.NullMarked;
