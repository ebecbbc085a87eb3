/** Tests of what Prometheus and Grafana are given. */
@NullMarked
package org.lotse.observability.deployment;

import org.jspecify.annotations.NullMarked;
