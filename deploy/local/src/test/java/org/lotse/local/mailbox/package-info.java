/** Mail from the server to the page. */
@NullMarked
package org.lotse.local.mailbox;

import org.jspecify.annotations.NullMarked;
