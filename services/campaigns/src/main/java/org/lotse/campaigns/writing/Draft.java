package org.lotse.campaigns.writing;

import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.Message;

/** What a coordinator writes. */
record Draft(String name, MailClass mailClass, Audience audience, Message message) {}
