package org.lotse.dashboard.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lotse.dashboard.Pages.NETWORK;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.directory.store.Filter;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.Members;
import org.lotse.dashboard.directory.store.Order;
import org.lotse.dashboard.figures.store.Cells;
import org.lotse.dashboard.stage.RehearsalTest;
import org.lotse.dashboard.stage.Stage;
import org.lotse.dashboard.stage.Town;
import org.lotse.facts.Topics;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.OrganisationType;
import org.lotse.gate.CurrentNetwork;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;

@RehearsalTest
@Tag(TestPlatform.EVERYWHERE)
class ReadModelsTest {

    private final Stage stage = new Stage();
    private final Town.Firm firm = new Town().firms().getFirst();

    @Autowired
    private Members members;

    @Autowired
    private Cells cells;

    @AfterEach
    void leave() {
        stage.close();
    }

    @Test
    void aMemberAppearsWithFiguresAndTheNameThatTheDirectoryTells() {
        stage.registers(firm.id());
        stage.stands(NETWORK, firm, "DORMANT");

        eventually(() -> assertThat(seen(firm.id())).satisfies(member -> {
            assertThat(member.name()).isEqualTo(firm.name());
            assertThat(member.behaviour()).isEqualTo("DORMANT");
        }));
    }

    @Test
    void aRetractedMemberIsGoneAndAnOlderRegistrationDoesNotBringItBack() {
        var id = UUID.randomUUID();
        stage.put(Topics.MEMBERS, id, registered(id, 1));
        eventually(() -> assertThat(seen(id).id()).isEqualTo(id));

        stage.put(
                Topics.MEMBERS,
                id,
                MemberRetracted.newBuilder()
                        .setHead(Stage.head(NETWORK, Town.TODAY))
                        .setMemberId(id)
                        .setVersion(3)
                        .build());
        stage.put(Topics.MEMBERS, id, registered(id, 2));
        eventually(() -> assertThat(during(() -> members.one(id))).isEmpty());

        stage.put(Topics.MEMBERS, id, registered(id, 4));
        eventually(() -> assertThat(seen(id).id()).isEqualTo(id));
    }

    @Test
    void emptiedFiguresGoAndComeBackInTheOrderInWhichTheyWereSent() {
        var other = new Town().firms().get(1);
        stage.registers(other.id());
        stage.stands(NETWORK, other, "ACTIVE");
        stage.put(Topics.ACTIVATION_MEMBERS, other.id(), null);
        stage.stands(NETWORK, other, "AT_RISK");
        stage.put(Topics.ACTIVATION_MEMBERS, other.id(), null);
        stage.stands(NETWORK, other, "RESURRECTED");

        eventually(() -> assertThat(seen(other.id()).behaviour()).isEqualTo("RESURRECTED"));
    }

    @Test
    void aCellIsTheSumOfItsPartitionsHoweverOftenTheyAreSent() {
        stage.metric("members", "2020-01", 60);
        stage.metric("members", "2020-01", 61);
        stage.metric("members", "2020-01", 61);

        eventually(() -> assertThat(during(() -> cells.byPeriod("members"))).containsEntry("2020-01", 61L));
    }

    @Test
    void anotherNetworkSeesNothingOfIt() {
        stage.registers(firm.id());
        eventually(() -> assertThat(seen(firm.id()).id()).isEqualTo(firm.id()));

        var elsewhere = CurrentNetwork.during(
                UUID.randomUUID(),
                () -> members.list(Filter.states(java.util.List.of(), java.util.List.of()), Order.NAME, 100, 0));

        assertThat(elsewhere).isEmpty();
    }

    private static MemberRegistered registered(UUID id, int version) {
        return MemberRegistered.newBuilder()
                .setHead(Stage.head(NETWORK, Town.TODAY))
                .setMemberId(id)
                .setVersion(version)
                .setType(OrganisationType.COMPANY)
                .build();
    }

    private Member seen(UUID id) {
        return during(() -> members.one(id)).orElseThrow();
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
