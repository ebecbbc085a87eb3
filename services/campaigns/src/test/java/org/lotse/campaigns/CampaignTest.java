package org.lotse.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.campaigns.fixture.CampaignTopics;
import org.lotse.campaigns.fixture.CampaignsApi;
import org.lotse.campaigns.fixture.CampaignsServiceTest;
import org.lotse.campaigns.fixture.CampaignsTestEnvironment;
import org.lotse.facts.activation.BehaviourState;
import org.lotse.facts.activation.ContractState;
import org.lotse.facts.mailings.MailSent;
import org.lotse.facts.mailings.MailSkipped;
import org.lotse.facts.mailings.SkipReason;
import org.lotse.networkzones.NetworkZones;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TestNetworkPublisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A campaign from the matrix cell to the mailbox and the decision log. */
@CampaignsServiceTest
class CampaignTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @LocalServerPort
    private int port;

    @Autowired
    private NetworkZones zones;

    private final UUID network = UUID.randomUUID();
    private ApiClient apiClient;

    @BeforeEach
    void aNetworkOfItsOwn() {
        apiClient = ApiClient.of(port, network);
    }

    @Test
    void dormantMembersWithAnAddressGetTheMailAndTheOthersAreNamed() throws Exception {
        UUID krause = dormant("Ute", "ute@krause.example");
        UUID noAddress = dormant("Jan", null);
        UUID noContact = UUID.randomUUID();
        stands(noContact, BehaviourState.DORMANT);
        UUID active = UUID.randomUUID();
        stands(active, BehaviourState.ACTIVE);
        String id = CampaignsApi.write(apiClient, Map.of()).body().get("id").asString();
        await().atMost(LIMIT).until(() -> audience(id).get("members").asInt() == 3);

        assertThat(audience(id).get("recipients").asInt()).isEqualTo(1);
        assertThat(audience(id).get("left").get("NO_ADDRESS").asInt()).isEqualTo(1);
        assertThat(audience(id).get("left").get("NO_CONTACT").asInt()).isEqualTo(1);
        assertThat(audience(id).get("sample").get("body").asString()).startsWith("Guten Tag Ute,");

        apiClient.post("/campaigns/" + id + "/launch", Map.of("members", 3));

        await().atMost(LIMIT).until(() -> stateOf(id, krause).equals("SENT"));
        await().atMost(LIMIT).until(() -> stateOf(id, noAddress).equals("SKIPPED NO_ADDRESS"));
        await().atMost(LIMIT).until(() -> stateOf(id, noContact).equals("SKIPPED NO_CONTACT"));
        MimeMessage mail = mailsTo("ute@krause.example").getFirst();
        assertThat(mail.getSubject())
                .isEqualTo("Neues für Firma " + krause.toString().substring(0, 4));
        assertThat(mail.getContent().toString())
                .contains("Guten Tag Ute,")
                .contains("Sie möchten solche Mails nicht mehr erhalten?");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).startsWith("<https://lotse.example/unsubscribe/");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getFrom()[0].toString()).contains("lotse@localhost");
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(CampaignTopics.mailings(krause))
                        .singleElement()
                        .isInstanceOf(MailSent.class));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(CampaignTopics.mailings(noAddress))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                MailSkipped.class,
                                fact -> assertThat(fact.getReason()).isEqualTo(SkipReason.NO_ADDRESS)));
        assertThat(apiClient
                        .get("/campaigns/" + id + "/occurrences?memberId=" + active)
                        .body()
                        .get("notChosen")
                        .get("why")
                        .asString())
                .isEqualTo("NOT_IN_AUDIENCE");
    }

    @Test
    void whoWasInvitedToAnEventIsSaidInTheLog() {
        UUID event = UUID.randomUUID();
        UUID member = dormant("Ina", "ina@invited.example");
        UUID other = dormant("Tom", null);
        String id = launchFor(2, Map.of("eventId", event));

        await().atMost(LIMIT).until(() -> stateOf(id, member).equals("SENT"));
        await().atMost(LIMIT).until(() -> stateOf(id, other).equals("SKIPPED NO_ADDRESS"));

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(CampaignTopics.mailings(member))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                MailSent.class,
                                fact -> assertThat(fact.getEventId()).isEqualTo(event)));
        assertThat(apiClient.get("/campaigns/" + id).body().get("eventId").asString())
                .isEqualTo(event.toString());
    }

    @Test
    void whatBecameOfAMailIsSaidInTheZoneOfTheNetwork() {
        TestNetworkPublisher.publish(network, 1, "America/New_York");
        await().atMost(LIMIT).until(() -> zones.of(network).equals(ZoneId.of("America/New_York")));
        UUID sent = dormant("Joe", "joe@zone.example");
        UUID skipped = dormant("Jim", null);
        launchFor(2, Map.of());

        await().atMost(LIMIT).until(() -> CampaignTopics.mailings(sent).size() == 1);
        await().atMost(LIMIT).until(() -> CampaignTopics.mailings(skipped).size() == 1);
        assertThat(CampaignTopics.mailings(sent).getFirst())
                .isInstanceOfSatisfying(
                        MailSent.class,
                        fact -> assertThat(fact.getHead().getZone()).isEqualTo("America/New_York"));
        assertThat(CampaignTopics.mailings(skipped).getFirst())
                .isInstanceOfSatisfying(
                        MailSkipped.class,
                        fact -> assertThat(fact.getHead().getZone()).isEqualTo("America/New_York"));
    }

    @Test
    void aDraftMayInviteToAnotherEventOrToNone() {
        UUID other = UUID.randomUUID();
        String id = CampaignsApi.write(apiClient, Map.of("eventId", UUID.randomUUID()))
                .body()
                .get("id")
                .asString();

        assertThat(CampaignsApi.rewrite(apiClient, id, Map.of("eventId", other))
                        .body()
                        .get("eventId")
                        .asString())
                .isEqualTo(other.toString());
        assertThat(CampaignsApi.rewrite(apiClient, id, Map.of())
                        .body()
                        .get("eventId")
                        .isNull())
                .isTrue();
    }

    @Test
    void launchingTwiceSendsOnce() {
        UUID member = dormant("Eva", "eva@twice.example");
        String id = launchFor(1, Map.of());

        ApiResponse again = apiClient.post("/campaigns/" + id + "/launch", Map.of());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().get("planned").asInt()).isEqualTo(1);
        await().atMost(LIMIT).until(() -> stateOf(id, member).equals("SENT"));
        assertThat(mailsTo("eva@twice.example")).hasSize(1);
    }

    @Test
    void marketingIsCappedOverAllCampaignsAndServiceIsNot() {
        UUID member = dormant("Kai", "kai@capped.example");
        String first = launchFor(1, Map.of());
        await().atMost(LIMIT).until(() -> stateOf(first, member).equals("SENT"));

        String second = launchFor(1, Map.of("name", "Noch eine"));
        String service = launchFor(1, Map.of("mailClass", "SERVICE"));

        await().atMost(LIMIT).until(() -> stateOf(second, member).equals("SKIPPED CAP_REACHED"));
        await().atMost(LIMIT).until(() -> stateOf(service, member).equals("SENT"));
        assertThat(mailsTo("kai@capped.example")).hasSize(2);
    }

    @Test
    void aMemberThatIsRetractedIsMeantByNobody() {
        UUID member = dormant("Lea", "lea@gone.example");
        String id = CampaignsApi.write(apiClient, Map.of()).body().get("id").asString();
        await().atMost(LIMIT).until(() -> audience(id).get("members").asInt() == 1);

        CampaignTopics.publishRetraction(member);

        await().atMost(LIMIT).until(() -> audience(id).get("members").asInt() == 0);
    }

    @Test
    void whileAddressesCannotBeLookedUpMailWaits() {
        UUID member = dormant("Pia", "pia@patient.example");
        String id = CampaignsApi.write(apiClient, Map.of()).body().get("id").asString();
        await().atMost(LIMIT).until(() -> audience(id).get("members").asInt() == 1);
        CampaignsTestEnvironment.STUBS.close();
        try {
            apiClient.post("/campaigns/" + id + "/launch", Map.of());
            assertThat(apiClient.get("/campaigns/" + id + "/audience").problem())
                    .isEqualTo("members-unreachable");
            assertThat(stateOf(id, member)).isEqualTo("PLANNED");
        } finally {
            CampaignsTestEnvironment.STUBS.open();
        }

        await().atMost(LIMIT).until(() -> stateOf(id, member).equals("SENT"));
        assertThat(mailsTo("pia@patient.example")).hasSize(1);
    }

    private UUID dormant(String givenName, @Nullable String email) {
        UUID member = UUID.randomUUID();
        CampaignsTestEnvironment.STUBS.addContact(member, givenName, "Muster", email);
        stands(member, BehaviourState.DORMANT);
        return member;
    }

    private void stands(UUID member, BehaviourState behaviour) {
        CampaignTopics.publishState(network, member, behaviour, ContractState.CURRENT);
    }

    private String launchFor(int members, Map<String, ?> changes) {
        String id = CampaignsApi.write(apiClient, changes).body().get("id").asString();
        await().atMost(LIMIT).until(() -> audience(id).get("members").asInt() == members);
        apiClient.post("/campaigns/" + id + "/launch", Map.of());
        return id;
    }

    private JsonNode audience(String id) {
        return apiClient.get("/campaigns/" + id + "/audience").body();
    }

    private String stateOf(String campaign, UUID member) {
        var items = apiClient
                .get("/campaigns/" + campaign + "/occurrences?memberId=" + member)
                .body()
                .get("items");
        return items.isEmpty()
                ? ""
                : (items.get(0).get("state").asString() + " "
                                + items.get(0).get("reason").asString(""))
                        .strip();
    }

    private static List<MimeMessage> mailsTo(String address) {
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
