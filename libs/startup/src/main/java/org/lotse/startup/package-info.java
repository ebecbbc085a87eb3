/** What keeps a service from starting, as one sentence with the way out. */
@NullMarked
package org.lotse.startup;

import org.jspecify.annotations.NullMarked;
