/** Why a database keeps a service from starting. */
@NullMarked
package org.lotse.startup.store;

import org.jspecify.annotations.NullMarked;
