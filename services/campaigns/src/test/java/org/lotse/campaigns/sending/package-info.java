/** The line to the mail server, and what is made of a broken one. */
@NullMarked
package org.lotse.campaigns.sending;

import org.jspecify.annotations.NullMarked;
