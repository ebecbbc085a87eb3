/** Startup checks and failure analyzers: each gives the cause and the remedy in one sentence. */
@NullMarked
package org.lotse.startup;

import org.jspecify.annotations.NullMarked;
