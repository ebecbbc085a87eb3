/** Mail that never leaves this computer: the SMTP server and the page that shows what it took. */
@NullMarked
package org.lotse.mailbox;

import org.jspecify.annotations.NullMarked;
