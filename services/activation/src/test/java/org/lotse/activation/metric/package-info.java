/** Tests that span the definitions: any order of facts, the worked examples, invented networks. */
@NullMarked
package org.lotse.activation.metric;

import org.jspecify.annotations.NullMarked;
