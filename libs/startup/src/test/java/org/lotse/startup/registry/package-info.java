@NullMarked
package org.lotse.startup.registry;

import org.jspecify.annotations.NullMarked;
