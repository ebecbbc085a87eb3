package org.lotse.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts the mail server once the application context is complete, and closes it with the application. */
final class MailServerLifecycle implements SmartLifecycle {

    private final MailboxProperties properties;
    private volatile @Nullable MailServer running;

    MailServerLifecycle(MailboxProperties properties) {
        this.properties = properties;
    }

    @Override
    public void start() {
        try {
            running = MailServer.open(
                    properties.folder(), properties.host(), properties.smtpPort(), properties.pagePort());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The mailbox cannot listen on port " + properties.pagePort() + " or write to " + properties.folder()
                            + ": " + e.getMessage(),
                    e);
        }
    }

    @Override
    public void stop() {
        MailServer server = running;
        running = null;
        if (server != null) {
            server.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
