/** What campaigns has around it in a test: members to ask, a mail server, the log. */
@NullMarked
package org.lotse.campaigns.trial;

import org.jspecify.annotations.NullMarked;
