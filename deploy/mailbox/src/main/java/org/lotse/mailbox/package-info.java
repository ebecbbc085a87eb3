/** Mail that never leaves this computer: the SMTP server and the page that shows received mails. */
@NullMarked
package org.lotse.mailbox;

import org.jspecify.annotations.NullMarked;
