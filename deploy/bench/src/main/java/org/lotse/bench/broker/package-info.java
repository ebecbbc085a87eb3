/** A broker in a process of its own, in a folder that is removed afterwards. */
@NullMarked
package org.lotse.bench.broker;

import org.jspecify.annotations.NullMarked;
