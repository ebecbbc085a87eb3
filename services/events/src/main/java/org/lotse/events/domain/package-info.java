/** The rules of events and participation in plain Java, without access to clock or database and without id generation. */
@NullMarked
package org.lotse.events.domain;

import org.jspecify.annotations.NullMarked;
