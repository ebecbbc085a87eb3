/** The tables of campaigns; the only package with SQL. */
@NullMarked
package org.lotse.campaigns.store;

import org.jspecify.annotations.NullMarked;
