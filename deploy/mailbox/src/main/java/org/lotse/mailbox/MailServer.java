package org.lotse.mailbox;

import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Accepts every mail that the platform sends, stores it as a file, forwards it to nobody, and shows it on a page. */
public final class MailServer implements AutoCloseable {

    private final GreenMail smtp;
    private final HttpServer page;
    private final ExecutorService threads;

    private MailServer(GreenMail smtp, HttpServer page, ExecutorService threads) {
        this.smtp = smtp;
        this.page = page;
        this.threads = threads;
    }

    /**
     * @param folder folder of the mails, one file each
     * @param host address to listen on: loopback, or {@code 0.0.0.0} inside a container
     * @param smtpPort 0 for any free port, as for {@code pagePort}
     */
    public static MailServer open(Path folder, String host, int smtpPort, int pagePort) throws IOException {
        MailFolder mails = MailFolder.in(folder);
        HttpServer page = HttpServer.create(new InetSocketAddress(host, pagePort), 0);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        page.createContext("/", new MailboxPage(mails));
        page.setExecutor(threads);
        page.start();
        return new MailServer(smtp(mails, host, smtpPort), page, threads);
    }

    int smtpPort() {
        return smtp.getSmtp().getPort();
    }

    int pagePort() {
        return page.getAddress().getPort();
    }

    private static GreenMail smtp(MailFolder mails, String host, int port) {
        ServerSetup setup = new ServerSetup(port, host, ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        GreenMail smtp = new GreenMail(setup);
        smtp.start();
        UserManager users = smtp.getManagers().getUserManager();
        users.setMessageDeliveryHandler((message, to) -> new CatchAllRecipient(to.getEmail(), mails));
        return smtp;
    }

    @Override
    public void close() {
        smtp.stop();
        page.stop(0);
        threads.close();
    }
}
