/** Mail from the server to the page. */
@NullMarked
package org.lotse.mailbox;

import org.jspecify.annotations.NullMarked;
