/** The tables of this service; nobody else knows SQL. */
@NullMarked
package org.lotse.lists.store;

import org.jspecify.annotations.NullMarked;
