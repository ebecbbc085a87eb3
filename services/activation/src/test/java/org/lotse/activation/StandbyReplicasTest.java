package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.StreamsGroupMemberDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.junit.jupiter.api.Test;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.testplatform.TestPlatform;

/** Other instances keep copies of an instance's stores if so configured. */
class StandbyReplicasTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String ONE_EACH = "--activation.standbys=1";

    private final UUID network = UUID.randomUUID();
    private final String group = "standbys-" + network;
    private final MemberFactBuilder firm = new MemberFactBuilder(network, UUID.randomUUID());

    @Test
    void eachOfTwoInstancesKeepsACopyOfTheOthersStoresAndStillOnlyItsOwnAnswers() throws Exception {
        String today = ExpectedFigures.today().toString();
        String token = TestPlatform.token("coordinator", network);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestPlatform.bootstrapServers()));
                BrokerFacts brokerFacts = new BrokerFacts();
                ActivationInstance first = ActivationInstance.of(group, ONE_EACH);
                ActivationInstance second = ActivationInstance.of(group, ONE_EACH)) {
            brokerFacts.publish(firm.registered(today, 1), firm.joined(today));

            await().atMost(LIMIT)
                    .until(() -> members(admin).stream()
                                    .filter(member ->
                                            !member.assignment().activeTasks().isEmpty()
                                                    && !member.assignment()
                                                            .standbyTasks()
                                                            .isEmpty())
                                    .count()
                            == 2);
            for (ActivationInstance instance : List.of(first, second)) {
                await().atMost(LIMIT)
                        .untilAsserted(() -> assertThat(instance.json("/networks/" + network + "/figures", token)
                                        .get("members")
                                        .asInt())
                                .isEqualTo(1));
            }
        }
    }

    @Test
    void withoutTheSettingNobodyKeepsCopies() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestPlatform.bootstrapServers()))) {
            try (ActivationInstance former = ActivationInstance.of(group, ONE_EACH)) {
                await().atMost(LIMIT).until(() -> hasTasks(admin, 1));
                assertThat(former).isNotNull();
            }
            try (ActivationInstance first = ActivationInstance.of(group);
                    ActivationInstance second = ActivationInstance.of(group)) {
                await().atMost(LIMIT).until(() -> hasTasks(admin, 2));

                assertThat(List.of(first, second)).hasSize(2);
                assertThat(members(admin))
                        .allSatisfy(member ->
                                assertThat(member.assignment().standbyTasks()).isEmpty());
            }
        }
    }

    @Test
    void moreCopiesThanTheBrokerAllowsAreRefusedWithTheWayOut() {
        assertThatThrownBy(() ->
                        ActivationInstance.of(group, "--activation.standbys=3").close())
                .hasStackTraceContaining("activation.standbys=3")
                .hasStackTraceContaining("group.streams.max.standby.replicas");
    }

    /** A group with a setting of its own ignores the broker's session timeout for all groups. */
    @Test
    void afterHowLongAnInstanceCountsAsLostIsASettingOfTheGroupAndGoesWithIt() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestPlatform.bootstrapServers()))) {
            ActivationInstance.of(group, ONE_EACH, "--activation.session-timeout=12s")
                    .close();

            assertThat(groupSettings(admin))
                    .containsEntry("streams.session.timeout.ms", "12000")
                    .containsEntry("streams.heartbeat.interval.ms", "3000");

            ActivationInstance.of(group, ONE_EACH).close();

            assertThat(groupSettings(admin)).containsOnlyKeys("streams.num.standby.replicas");
        }
    }

    private Map<String, String> groupSettings(Admin admin) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.GROUP, group);
        return Objects.requireNonNull(
                        admin.describeConfigs(List.of(resource)).all().get().get(resource), group)
                .entries()
                .stream()
                .filter(entry -> entry.source() == ConfigEntry.ConfigSource.DYNAMIC_GROUP_CONFIG)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private boolean hasTasks(Admin admin, int instances) throws Exception {
        Collection<StreamsGroupMemberDescription> members = members(admin);
        return members.size() == instances
                && members.stream()
                        .noneMatch(member -> member.assignment().activeTasks().isEmpty());
    }

    /** Empty before an instance has joined, since the group does not exist yet. */
    private Collection<StreamsGroupMemberDescription> members(Admin admin) throws Exception {
        try {
            var described = admin.describeStreamsGroups(List.of(group)).all().get();
            return Objects.requireNonNull(described.get(group), group).members();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return List.of();
            }
            throw e;
        }
    }
}
