package org.lotse.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void aMailIsKeptOverARestartAndShownAsTextWhateverIsInIt() throws Exception {
        try (MailServer server = MailServer.open(folder, "127.0.0.1", 0, 0)) {
            assertThat(page(server.pagePort(), "/", "de").body()).contains("Noch keine Mail");
            send(
                    server.smtpPort(),
                    "Einladung <script>alert(1)</script>",
                    "Guten Tag,\nhttps://example.org/unsubscribe/a?b=1&c=2\n<b>fett</b>");
        }
        try (MailServer server = MailServer.open(folder, "127.0.0.1", 0, 0)) {
            int port = server.pagePort();
            String list = page(port, "/", "en").body();
            assertThat(list)
                    .contains("mirko.schulze@firma.example")
                    .contains("Einladung &lt;script&gt;")
                    .doesNotContain("<script>");
            Matcher link = Pattern.compile("href=\"(/\\d{16})\"").matcher(list);
            assertThat(link.find()).isTrue();

            HttpResponse<String> mail = page(port, link.group(1), "en");

            assertThat(mail.body())
                    .contains("&lt;b&gt;fett&lt;/b&gt;")
                    .contains("<a rel=\"noreferrer\" href=\"https://example.org/unsubscribe/a?b=1&amp;c=2\">")
                    .doesNotContain("<b>fett");
            assertThat(mail.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
            assertThat(page(port, "/../postgres", "en").statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> page(int port, String path, String language) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void send(int port, String subject, String text) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("netzwerk@lotse.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("mirko.schulze@firma.example"));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
