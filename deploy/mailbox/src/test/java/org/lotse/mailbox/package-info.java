/** Tests of the mailbox, from the SMTP server to the page. */
@NullMarked
package org.lotse.mailbox;

import org.jspecify.annotations.NullMarked;
