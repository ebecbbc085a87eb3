/** The tables of this service; the only package with SQL. */
@NullMarked
package org.lotse.lists.store;

import org.jspecify.annotations.NullMarked;
