/** The tables of campaigns; the only room that knows SQL. */
@NullMarked
package org.lotse.campaigns.store;

import org.jspecify.annotations.NullMarked;
