/** What an operator reads when a service cannot start. */
@NullMarked
package org.lotse.startup;

import org.jspecify.annotations.NullMarked;
