/** What a service stores about networks: the time zones in which they count their days. */
@NullMarked
package org.lotse.networkzones;

import org.jspecify.annotations.NullMarked;
