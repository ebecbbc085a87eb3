/** The transactional outbox: a state change and its facts are stored together, and delivered in order, at least once. */
@NullMarked
package org.lotse.outbox;

import org.jspecify.annotations.NullMarked;
