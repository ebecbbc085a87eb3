/** The rules of mail, in plain Java: audience, validation of messages, decisions about recipients. */
@NullMarked
package org.lotse.campaigns.domain;

import org.jspecify.annotations.NullMarked;
