/** The transactional outbox: stores a state change and its facts together, and delivers the facts in order, at least once. */
@NullMarked
package org.lotse.outbox;

import org.jspecify.annotations.NullMarked;
