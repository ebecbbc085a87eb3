/** Turns a draft into one occurrence per member, once. */
@NullMarked
package org.lotse.campaigns.launch;

import org.jspecify.annotations.NullMarked;
