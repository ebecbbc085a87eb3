/** Tests of decoding and of the reasons for refusal. */
@NullMarked
package org.lotse.activation.wire;

import org.jspecify.annotations.NullMarked;
