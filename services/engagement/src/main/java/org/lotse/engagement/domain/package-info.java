/** What a signal is and whom it concerns, in plain Java. */
@NullMarked
package org.lotse.engagement.domain;

import org.jspecify.annotations.NullMarked;
