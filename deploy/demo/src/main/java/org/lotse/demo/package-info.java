/** An invented network, and the job that creates it in a running platform. */
@NullMarked
package org.lotse.demo;

import org.jspecify.annotations.NullMarked;
