/** Tells the invented network to the running services, as any other system would: over their interfaces. */
@NullMarked
package org.lotse.demo.seeding;

import org.jspecify.annotations.NullMarked;
