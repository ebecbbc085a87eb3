/** The platform as containers: the compose file, and the registry it names, held to what the code expects of them. */
@NullMarked
package org.lotse.containers;

import org.jspecify.annotations.NullMarked;
