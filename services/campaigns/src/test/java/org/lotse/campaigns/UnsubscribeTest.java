package org.lotse.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.campaigns.fixture.CampaignTopics;
import org.lotse.campaigns.fixture.CampaignsApi;
import org.lotse.campaigns.fixture.CampaignsServiceTest;
import org.lotse.campaigns.fixture.CampaignsTestEnvironment;
import org.lotse.facts.activation.BehaviourState;
import org.lotse.facts.activation.ContractState;
import org.lotse.facts.mailings.MailClass;
import org.lotse.facts.mailings.Unsubscribed;
import org.lotse.testplatform.ApiClient;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GET on the link changes nothing; POST unsubscribes once, and statutory mail still arrives. */
@CampaignsServiceTest
class UnsubscribeTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID network = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final String address = member + "@leaving.example";
    private ApiClient apiClient;

    @BeforeEach
    void aMemberThatGotAMail() {
        apiClient = ApiClient.of(port, network);
        CampaignsTestEnvironment.STUBS.addContact(member, "Ute", "Krause", address);
        CampaignTopics.publishState(network, member, BehaviourState.DORMANT, ContractState.CURRENT);
        launch("MARKETING");
        await().atMost(LIMIT).until(() -> mails().size() == 1);
    }

    @Test
    void lookingChangesNothing() throws Exception {
        HttpResponse<String> page = ask("GET", token(), "de");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("lang=\"de\"", "Möchten Sie solche Mails nicht mehr erhalten?", "<form method=\"post\">")
                .doesNotContain("<script", "style=", "<style", "Krause", address);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(ask("GET", token(), "en").body()).contains("Do you want no more of this mail?");
        assertThat(ask("GET", "leaving.css", "de")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("text/css");
        assertThat(unsubscribedMembers()).isEqualTo(0);
    }

    @Test
    void oneClickActsOnceAndStatutoryMailStillArrives() throws Exception {
        String token = token();

        assertThat(ask("POST", token, "de").body()).contains("Sie sind abgemeldet.");
        assertThat(ask("POST", token, "de").statusCode()).isEqualTo(200);

        assertThat(unsubscribedMembers()).isEqualTo(1);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(unsubscribed())
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.getMailClass()).isEqualTo(MailClass.MARKETING)));
        String marketing = launch("MARKETING");
        launch("STATUTORY");
        await().atMost(LIMIT).until(() -> mails().size() == 2);
        assertThat(mails().getLast().getHeader("List-Unsubscribe")).isNull();
        await().atMost(LIMIT)
                .until(() -> apiClient
                        .get("/campaigns/" + marketing + "/occurrences?memberId=" + member)
                        .body()
                        .toString()
                        .contains("UNSUBSCRIBED"));
    }

    @Test
    void aLinkThatWasCutOrAlteredIsVoid() throws Exception {
        String token = token();
        String altered = (token.charAt(70) == 'A' ? "B" : "A") + token.substring(71);

        for (String broken : List.of(token.substring(0, 60), token.substring(0, 70) + altered, "x", "%20")) {
            assertThat(ask("POST", broken, "de").statusCode()).isEqualTo(404);
            assertThat(ask("GET", broken, "de").body()).contains("nicht gültig");
        }
        assertThat(unsubscribedMembers()).isEqualTo(0);
    }

    private String launch(String mailClass) {
        String id = CampaignsApi.write(apiClient, Map.of("mailClass", mailClass))
                .body()
                .get("id")
                .asString();
        await().atMost(LIMIT)
                .until(() ->
                        apiClient.post("/campaigns/" + id + "/launch", Map.of()).status() == 200);
        return id;
    }

    /** Number of members whom the next marketing mail would not reach because they unsubscribed. */
    private int unsubscribedMembers() {
        return apiClient
                .get("/audience?behaviour=DORMANT&mailClass=MARKETING")
                .body()
                .get("left")
                .path("UNSUBSCRIBED")
                .asInt(0);
    }

    private List<Unsubscribed> unsubscribed() {
        return CampaignTopics.mailings(member).stream()
                .filter(Unsubscribed.class::isInstance)
                .map(Unsubscribed.class::cast)
                .toList();
    }

    private String token() throws MessagingException {
        return mails().getFirst().getHeader("List-Unsubscribe")[0].replaceAll(".*/unsubscribe/|>", "");
    }

    private HttpResponse<String> ask(String method, String token, String language)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/unsubscribe/" + token))
                        .header("Accept-Language", language)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(CampaignsTestEnvironment.MAIL.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
