/** Tests of the messages for a service that cannot start. */
@NullMarked
package org.lotse.startup;

import org.jspecify.annotations.NullMarked;
