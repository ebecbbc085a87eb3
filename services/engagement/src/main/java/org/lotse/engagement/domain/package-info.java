/** Signals and their subjects, in plain Java. */
@NullMarked
package org.lotse.engagement.domain;

import org.jspecify.annotations.NullMarked;
