/** Tests of listeners against a broker and a registry that goes away. */
@NullMarked
package org.lotse.factlisteners;

import org.jspecify.annotations.NullMarked;
