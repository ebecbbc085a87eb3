package org.lotse.dashboard.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lotse.dashboard.TestViewers.NETWORK;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.MemberFilter;
import org.lotse.dashboard.directory.store.MemberReadModel;
import org.lotse.dashboard.directory.store.MemberSortOrder;
import org.lotse.dashboard.figures.store.MetricTotals;
import org.lotse.dashboard.fixture.DemoFactPublisher;
import org.lotse.dashboard.fixture.DemoMembers;
import org.lotse.dashboard.fixture.StubbedDashboardTest;
import org.lotse.facts.Topics;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.OrganisationType;
import org.lotse.tenancy.CurrentNetwork;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;

@StubbedDashboardTest
@Tag(TestPlatform.EVERYWHERE)
class ReadModelStoreTest {

    private final DemoFactPublisher demoFactPublisher = new DemoFactPublisher();
    private final DemoMembers.DemoFirm firm = new DemoMembers().firms().getFirst();

    @Autowired
    private MemberReadModel memberReadModel;

    @Autowired
    private MetricTotals metricTotals;

    @AfterEach
    void leave() {
        demoFactPublisher.close();
    }

    @Test
    void aMemberAppearsWithFiguresAndTheNameThatTheDirectoryTells() {
        demoFactPublisher.publishMember(firm.id());
        demoFactPublisher.publishActivation(NETWORK, firm, "DORMANT");

        eventually(() -> assertThat(seen(firm.id())).satisfies(member -> {
            assertThat(member.name()).isEqualTo(firm.name());
            assertThat(member.behaviour()).isEqualTo("DORMANT");
        }));
    }

    @Test
    void aRetractedMemberIsGoneAndAnOlderRegistrationDoesNotBringItBack() {
        var id = UUID.randomUUID();
        demoFactPublisher.publish(Topics.MEMBERS, id, registered(id, 1));
        eventually(() -> assertThat(seen(id).id()).isEqualTo(id));

        demoFactPublisher.publish(
                Topics.MEMBERS,
                id,
                MemberRetracted.newBuilder()
                        .setHead(DemoFactPublisher.head(NETWORK, DemoMembers.TODAY))
                        .setMemberId(id)
                        .setVersion(3)
                        .build());
        demoFactPublisher.publish(Topics.MEMBERS, id, registered(id, 2));
        eventually(() -> assertThat(during(() -> memberReadModel.findById(id))).isEmpty());

        demoFactPublisher.publish(Topics.MEMBERS, id, registered(id, 4));
        eventually(() -> assertThat(seen(id).id()).isEqualTo(id));
    }

    @Test
    void emptiedFiguresGoAndComeBackInTheOrderInWhichTheyWereSent() {
        var other = new DemoMembers().firms().get(1);
        demoFactPublisher.publishMember(other.id());
        demoFactPublisher.publishActivation(NETWORK, other, "ACTIVE");
        demoFactPublisher.publish(Topics.ACTIVATION_MEMBERS, other.id(), null);
        demoFactPublisher.publishActivation(NETWORK, other, "AT_RISK");
        demoFactPublisher.publish(Topics.ACTIVATION_MEMBERS, other.id(), null);
        demoFactPublisher.publishActivation(NETWORK, other, "RESURRECTED");

        eventually(() -> assertThat(seen(other.id()).behaviour()).isEqualTo("RESURRECTED"));
    }

    @Test
    void aCellIsTheSumOfItsPartitionsHoweverOftenTheyAreSent() {
        demoFactPublisher.publishMetric("members", "2020-01", 60);
        demoFactPublisher.publishMetric("members", "2020-01", 61);
        demoFactPublisher.publishMetric("members", "2020-01", 61);

        eventually(
                () -> assertThat(during(() -> metricTotals.byPeriod("members"))).containsEntry("2020-01", 61L));
    }

    @Test
    void anotherNetworkSeesNothingOfIt() {
        demoFactPublisher.publishMember(firm.id());
        eventually(() -> assertThat(seen(firm.id()).id()).isEqualTo(firm.id()));

        var elsewhere = CurrentNetwork.during(
                UUID.randomUUID(),
                () -> memberReadModel.list(
                        MemberFilter.states(java.util.List.of(), java.util.List.of()), MemberSortOrder.NAME, 100, 0));

        assertThat(elsewhere).isEmpty();
    }

    private static MemberRegistered registered(UUID id, int version) {
        return MemberRegistered.newBuilder()
                .setHead(DemoFactPublisher.head(NETWORK, DemoMembers.TODAY))
                .setMemberId(id)
                .setVersion(version)
                .setType(OrganisationType.COMPANY)
                .build();
    }

    private Member seen(UUID id) {
        return during(() -> memberReadModel.findById(id)).orElseThrow();
    }

    private static <T> T during(java.util.concurrent.Callable<T> question) {
        return CurrentNetwork.during(NETWORK, question);
    }

    private static void eventually(ThrowingRunnable holds) {
        await().atMost(Duration.ofMinutes(3))
                .ignoreException(java.util.NoSuchElementException.class)
                .untilAsserted(holds);
    }
}
