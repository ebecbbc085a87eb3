/** The broker, the registry, the database and the tokens that tests share: embedded, or in containers. */
@NullMarked
package org.lotse.testplatform;

import org.jspecify.annotations.NullMarked;
