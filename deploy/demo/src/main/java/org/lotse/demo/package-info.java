/** An invented network, and the job that tells it to a running platform. */
@NullMarked
package org.lotse.demo;

import org.jspecify.annotations.NullMarked;
