/**
 * Measures how fast the whole platform starts, how much memory it uses, and how soon a list or a signal shows on a
 * page.
 */
@NullMarked
package org.lotse.bench.platform;

import org.jspecify.annotations.NullMarked;
