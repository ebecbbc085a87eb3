package org.lotse.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.campaigns.fixture.CampaignTopics;
import org.lotse.campaigns.fixture.CampaignsApi;
import org.lotse.campaigns.fixture.CampaignsServiceTest;
import org.lotse.campaigns.fixture.CampaignsTestEnvironment;
import org.lotse.campaigns.fixture.FaultyMailServer;
import org.lotse.facts.activation.BehaviourState;
import org.lotse.facts.activation.ContractState;
import org.lotse.facts.mailings.MailUncertain;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/**
 * The sender is a separate process. The mail server kills it (SIGKILL) after it has accepted the mail and before it replies: between SMTP
 * and commit.
 */
@CampaignsServiceTest
@TestPropertySource(properties = "campaigns.sending.active=false")
class AtMostOnceTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int MEMBERS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private final FaultyMailServer mail = new FaultyMailServer();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endsWhatItStarted() throws IOException {
        started.forEach(Process::destroyForcibly);
        mail.close();
    }

    @Test
    void aSenderKilledBetweenServerAndCommitNeverSendsTwice() throws IOException {
        UUID network = UUID.randomUUID();
        var apiClient = ApiClient.of(port, network);
        String campaign = launched(network, apiClient);
        var killed = new CompletableFuture<String>();
        Process first = sender();
        mail.onReceipt(() -> {
            if (mail.received().size() == 2) {
                first.destroyForcibly();
                first.onExit().join();
                killed.complete(mail.received().getLast());
            }
        });
        await().atMost(LIMIT).until(killed::isDone);
        assertThat(states(apiClient, campaign)).containsEntry("SENT", 1).containsEntry("SENDING", 1);

        sender();

        await().atMost(LIMIT).until(() -> states(apiClient, campaign).equals(Map.of("SENT", 4, "UNCERTAIN", 1)));
        assertThat(mail.received()).hasSize(MEMBERS).doesNotHaveDuplicates();
        UUID uncertain = UUID.fromString(killed.join().replaceAll("@.*", ""));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(CampaignTopics.mailings(uncertain))
                        .singleElement()
                        .isInstanceOf(MailUncertain.class));
    }

    private String launched(UUID network, ApiClient apiClient) {
        for (int i = 0; i < MEMBERS; i++) {
            UUID member = UUID.randomUUID();
            CampaignsTestEnvironment.STUBS.addContact(member, "Ute", "Muster", member + "@killed.example");
            CampaignTopics.publishState(network, member, BehaviourState.DORMANT, ContractState.CURRENT);
        }
        String id = CampaignsApi.write(apiClient, Map.of()).body().get("id").asString();
        await().atMost(LIMIT)
                .until(() -> apiClient
                                .get("/campaigns/" + id + "/audience")
                                .body()
                                .get("members")
                                .asInt()
                        == MEMBERS);
        apiClient.post("/campaigns/" + id + "/launch", Map.of());
        return id;
    }

    private Map<String, Integer> states(ApiClient apiClient, String campaign) {
        var outcomes = apiClient.get("/campaigns/" + campaign).body().get("outcomes");
        var states = new HashMap<String, Integer>();
        outcomes.forEach(
                one -> states.put(one.get("state").asString(), one.get("mails").asInt()));
        return states;
    }

    private Process sender() throws IOException {
        var command = new ArrayList<String>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                CampaignsApplication.class.getName()));
        for (String given : List.of(
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "lotse.registry.url",
                "lotse.identity.issuer",
                "lotse.identity.keys",
                "lotse.identity.token-uri",
                "lotse.identity.service-id",
                "lotse.identity.service-secret",
                "lotse.members.url",
                "lotse.campaigns.url")) {
            command.add("--" + given + "=" + environment.getRequiredProperty(given));
        }
        command.addAll(List.of(
                "--spring.kafka.bootstrap-servers=" + TestPlatform.bootstrapServers(),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.port(),
                "--server.port=0",
                "--lotse.outbox.instance=killed-" + started.size(),
                "--campaigns.sending.idle=100ms"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/sender-" + started.size() + ".log"))
                .start();
        started.add(process);
        return process;
    }
}
