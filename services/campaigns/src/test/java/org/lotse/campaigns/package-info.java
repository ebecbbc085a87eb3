/** The campaigns service, tried as a whole. */
@NullMarked
package org.lotse.campaigns;

import org.jspecify.annotations.NullMarked;
