/** The rules of events and of taking part, in plain Java: they ask neither clock nor database, and make no ids. */
@NullMarked
package org.lotse.events.domain;

import org.jspecify.annotations.NullMarked;
