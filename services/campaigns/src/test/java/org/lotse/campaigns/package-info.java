/** Integration tests of the campaigns service. */
@NullMarked
package org.lotse.campaigns;

import org.jspecify.annotations.NullMarked;
