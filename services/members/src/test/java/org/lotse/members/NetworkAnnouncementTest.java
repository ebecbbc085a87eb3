package org.lotse.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.tenancy.CurrentNetwork;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.TopicFactReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts that are published about a network. */
@MembersServiceTest
class NetworkAnnouncementTest {

    private static final ApplicationArguments NONE = new DefaultApplicationArguments();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<ApplicationRunner> atStart;

    private ApiClient administrator;
    private TopicFactReader topicFactReader;

    @BeforeEach
    void aNewNetwork() {
        administrator = ApiClient.coordinator(port).withRole("administrator");
        topicFactReader = new TopicFactReader(Topics.NETWORKS, administrator.network());
    }

    @AfterEach
    void closeLog() {
        topicFactReader.close();
    }

    @Test
    void theZoneOfANetworkIsToldWhenItChangesAndOnlyThen() {
        describe("Hudson", "America/New_York");
        describe("Hudson", "America/New_York");
        describe("Hudson Valley", "America/New_York");
        describe("Hudson Valley", "Asia/Tokyo");

        assertThat(topicFactReader.await(NetworkDescribed.class, 2))
                .extracting(
                        NetworkDescribed::getVersion,
                        NetworkDescribed::getZone,
                        fact -> fact.getHead().getZone())
                .containsExactly(
                        tuple(1, "America/New_York", "America/New_York"), tuple(2, "Asia/Tokyo", "Asia/Tokyo"));
    }

    @Test
    void aNetworkThatWasStoredBeforeOthersWereToldIsToldAtTheNextStart() throws Exception {
        CurrentNetwork.during(
                administrator.network(),
                () -> jdbc.sql("""
                        insert into networks (network_id, name, zone, locale)
                        values (?, 'Hudson', 'America/New_York', 'en')""").param(administrator.network()).update());

        start();
        start();
        describe("Hudson", "Asia/Tokyo");

        assertThat(topicFactReader.await(NetworkDescribed.class, 2))
                .extracting(NetworkDescribed::getVersion, NetworkDescribed::getZone)
                .containsExactly(tuple(1, "America/New_York"), tuple(2, "Asia/Tokyo"));
    }

    @Test
    void factsAboutMembersCarryTheZoneOfTheirNetwork() {
        describe("Hudson", "America/New_York");
        MembersApi.admit(administrator, "Kingston Ltd.");

        try (TopicFactReader members = new TopicFactReader(Topics.MEMBERS, administrator.network())) {
            assertThat(members.await(MemberRegistered.class, 1)
                            .getFirst()
                            .getHead()
                            .getZone())
                    .isEqualTo("America/New_York");
        }
    }

    private void describe(String name, String zone) {
        assertThat(administrator
                        .put("", "{\"name\": \"%s\", \"zone\": \"%s\"}".formatted(name, zone))
                        .status())
                .isEqualTo(200);
    }

    private void start() throws Exception {
        for (ApplicationRunner one : atStart) {
            one.run(NONE);
        }
    }
}
