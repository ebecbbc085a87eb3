/** Tests of the Kubernetes manifests: read strictly, and compared with what the code says. */
@NullMarked
package org.lotse.kubernetes;

import org.jspecify.annotations.NullMarked;
