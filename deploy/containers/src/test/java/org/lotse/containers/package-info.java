/** Tests of the platform in containers: the compose file, and the schema registry that it uses. */
@NullMarked
package org.lotse.containers;

import org.jspecify.annotations.NullMarked;
