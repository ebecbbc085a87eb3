/** What tests share: broker, registry, database and tokens, embedded or in containers, and a client for the APIs of services. */
@NullMarked
package org.lotse.testplatform;

import org.jspecify.annotations.NullMarked;
