/** The network itself: its name, time zone and language. */
@NullMarked
package org.lotse.members.networks;

import org.jspecify.annotations.NullMarked;
