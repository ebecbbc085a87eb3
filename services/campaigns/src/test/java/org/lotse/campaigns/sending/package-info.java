/** The SMTP connection, and the results of a broken one. */
@NullMarked
package org.lotse.campaigns.sending;

import org.jspecify.annotations.NullMarked;
