/** What a member took part in, the latest first. */
@NullMarked
package org.lotse.events.participation;

import org.jspecify.annotations.NullMarked;
