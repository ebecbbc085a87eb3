package org.lotse.mailbox;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code mailbox.*}.
 *
 * @param folder where the mails lie, one file each; made if it is not there
 * @param host address to listen on
 * @param smtpPort where mails are taken
 * @param pagePort where the page with the mails answers
 */
@ConfigurationProperties(prefix = "mailbox", ignoreUnknownFields = false)
record MailboxProperties(Path folder, String host, int smtpPort, int pagePort) {}
