/** Registrations for events. */
@NullMarked
package org.lotse.events.registration;

import org.jspecify.annotations.NullMarked;
