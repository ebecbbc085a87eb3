@NullMarked
package org.lotse.startup.store;

import org.jspecify.annotations.NullMarked;
