/** Handing mail to the server: one at a time, at a measured pace, never twice. */
@NullMarked
package org.lotse.campaigns.sending;

import org.jspecify.annotations.NullMarked;
