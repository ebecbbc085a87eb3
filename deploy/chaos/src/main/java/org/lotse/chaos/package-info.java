/** Puts load on a running cluster, kills its containers one by one, and counts afterwards whether every acknowledged write is there once. */
@NullMarked
package org.lotse.chaos;

import org.jspecify.annotations.NullMarked;
