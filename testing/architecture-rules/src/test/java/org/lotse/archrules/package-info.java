/** Tests of the rules, and checks of the documents and names of the whole project. */
@NullMarked
package org.lotse.archrules;

import org.jspecify.annotations.NullMarked;
