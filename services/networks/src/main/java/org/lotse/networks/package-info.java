/** What a service stores about networks: the time zones in which they count their days. */
@NullMarked
package org.lotse.networks;

import org.jspecify.annotations.NullMarked;
