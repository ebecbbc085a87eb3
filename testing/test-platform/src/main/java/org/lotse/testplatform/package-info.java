/** The infrastructure that tests share: broker, registry, database and tokens, embedded or in containers. */
@NullMarked
package org.lotse.testplatform;

import org.jspecify.annotations.NullMarked;
