/** What a service asks of the schema registry before it writes anything. */
@NullMarked
package org.lotse.startup.registry;

import org.jspecify.annotations.NullMarked;
