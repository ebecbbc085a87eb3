/** Tests that span the definitions: any order of facts, real attendance lists, random histories. */
@NullMarked
package org.lotse.activation.metric;

import org.jspecify.annotations.NullMarked;
