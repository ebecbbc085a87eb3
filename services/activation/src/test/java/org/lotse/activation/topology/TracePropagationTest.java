package org.lotse.activation.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.Topics;

/** Records that follow from a fact carry the trace of the request that caused the fact. */
class TracePropagationTest {

    private static final String JOINING = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
    private static final String COMING = "00-1bf7651916cd43dd8448eb211c80319c-c7ad6b7169203331-01";

    private final TopologyHarness topologyHarness = new TopologyHarness("2026-03-02");
    private final MemberFactBuilder mueller = new MemberFactBuilder(new UUID(1, 1), new UUID(2, 1));
    private final MemberFactBuilder schulze = new MemberFactBuilder(new UUID(1, 1), new UUID(2, 2));

    @AfterEach
    void close() {
        topologyHarness.close();
    }

    @BeforeEach
    void membersAreKnown() {
        topologyHarness.publish(mueller.registered("2026-03-01", 1), schulze.registered("2026-03-01", 1));
        topologyHarness.forgetTraces();
    }

    @Test
    void aMembersFiguresAndTheTotalsCarryTheTraceOfTheFact() {
        topologyHarness.publishTraced(JOINING, mueller.joined("2026-03-01"), Topics.MEMBERS);

        assertThat(topologyHarness.tracesOn(Topics.ACTIVATION_MEMBERS))
                .isNotEmpty()
                .containsOnly(JOINING);
        assertThat(topologyHarness.tracesOn(Topics.ACTIVATION_TRANSITIONS))
                .isNotEmpty()
                .containsOnly(JOINING);
        assertThat(topologyHarness.tracesOn(Topics.ACTIVATION_METRICS))
                .isNotEmpty()
                .containsOnly(JOINING);
    }

    @Test
    void theNextPublicationKnowsNothingOfTheTraceBefore() {
        topologyHarness.publishTraced(JOINING, mueller.joined("2026-03-01"), Topics.MEMBERS);
        topologyHarness.forgetTraces();

        topologyHarness.publish(schulze.joined("2026-03-01"));
        topologyHarness.publishTraced(COMING, mueller.attended("2026-03-01"), Topics.PARTICIPATION);

        assertThat(topologyHarness.tracesOn(Topics.ACTIVATION_MEMBERS)).containsExactly("", COMING);
    }

    @Test
    void aFactThatChangesNothingLeavesNoTraceBehind() {
        var joined = mueller.joined("2026-03-01");
        topologyHarness.publish(joined);
        topologyHarness.forgetTraces();

        topologyHarness.publishTraced(JOINING, joined, Topics.MEMBERS);
        topologyHarness.publish(mueller.attended("2026-03-01"));

        assertThat(topologyHarness.tracesOn(Topics.ACTIVATION_MEMBERS)).containsExactly("");
    }

    @Test
    void aHeaderThatIsNoTraceIsNotHandedOn() {
        topologyHarness.publishTraced("Anna Berg", mueller.joined("2026-03-01"), Topics.MEMBERS);

        assertThat(topologyHarness.tracesOn(Topics.ACTIVATION_MEMBERS)).containsOnly("");
    }
}
