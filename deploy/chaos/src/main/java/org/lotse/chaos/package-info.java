/**
 * Puts load on a running cluster, kills its containers one by one, and then checks that every acknowledged write exists
 * exactly once.
 */
@NullMarked
package org.lotse.chaos;

import org.jspecify.annotations.NullMarked;
