/** Sends mail to the server: one mail at a time, at a limited rate, never twice. */
@NullMarked
package org.lotse.campaigns.sending;

import org.jspecify.annotations.NullMarked;
