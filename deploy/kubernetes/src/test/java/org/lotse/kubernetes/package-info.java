/** Tests of the Kubernetes manifests: parsed strictly, and compared with the code. */
@NullMarked
package org.lotse.kubernetes;

import org.jspecify.annotations.NullMarked;
