package org.lotse.local.mailbox;

import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes every mail that the platform sends, keeps it as a file, delivers it to nobody, and shows it on a page. */
public final class PostOffice implements AutoCloseable {

    private final GreenMail smtp;
    private final HttpServer page;
    private final ExecutorService threads;

    private PostOffice(GreenMail smtp, HttpServer page, ExecutorService threads) {
        this.smtp = smtp;
        this.page = page;
        this.threads = threads;
    }

    /** @param folder where the mails lie, one file each */
    public static PostOffice open(Path folder, int smtpPort, int pagePort) throws IOException {
        MailFolder mails = MailFolder.in(folder);
        HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        page.createContext("/", new MailboxPage(mails));
        page.setExecutor(threads);
        page.start();
        return new PostOffice(smtp(mails, smtpPort), page, threads);
    }

    private static GreenMail smtp(MailFolder mails, int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        GreenMail smtp = new GreenMail(setup);
        smtp.start();
        UserManager users = smtp.getManagers().getUserManager();
        users.setMessageDeliveryHandler((message, to) -> new EveryRecipient(to.getEmail(), mails));
        return smtp;
    }

    @Override
    public void close() {
        smtp.stop();
        page.stop(0);
        threads.close();
    }
}
