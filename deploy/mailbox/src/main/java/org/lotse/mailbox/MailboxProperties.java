package org.lotse.mailbox;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code mailbox.*}.
 *
 * @param folder folder of the mails, one file each; created if absent
 * @param host address to listen on
 * @param smtpPort port of the SMTP server
 * @param pagePort port of the page with the mails
 */
@ConfigurationProperties(prefix = "mailbox", ignoreUnknownFields = false)
record MailboxProperties(Path folder, String host, int smtpPort, int pagePort) {}
