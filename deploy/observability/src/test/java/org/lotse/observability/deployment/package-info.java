/** Tests of the configuration of Prometheus and Grafana. */
@NullMarked
package org.lotse.observability.deployment;

import org.jspecify.annotations.NullMarked;
