package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

/** What follows from a fact carries the trace of the request that the fact followed from. */
class TracePropagationTest {

    private static final String JOINING = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
    private static final String COMING = "00-1bf7651916cd43dd8448eb211c80319c-c7ad6b7169203331-01";

    private final Stage stage = new Stage("2026-03-02");
    private final Newspaper mueller = new Newspaper(new UUID(1, 1), new UUID(2, 1));
    private final Newspaper schulze = new Newspaper(new UUID(1, 1), new UUID(2, 2));

    @AfterEach
    void close() {
        stage.close();
    }

    @BeforeEach
    void membersAreKnown() {
        stage.say(mueller.registered("2026-03-01", 1), schulze.registered("2026-03-01", 1));
        stage.forgetTraces();
    }

    @Test
    void aMembersFiguresAndTheTotalsCarryTheTraceOfTheFact() {
        stage.sayTraced(JOINING, mueller.joined("2026-03-01"), Topics.MEMBERS);

        assertThat(stage.tracesOn(Topics.ACTIVATION_MEMBERS)).isNotEmpty().containsOnly(JOINING);
        assertThat(stage.tracesOn(Topics.ACTIVATION_TRANSITIONS)).isNotEmpty().containsOnly(JOINING);
        assertThat(stage.tracesOn(Topics.ACTIVATION_METRICS)).isNotEmpty().containsOnly(JOINING);
    }

    @Test
    void theNextPublicationKnowsNothingOfTheTraceBefore() {
        stage.sayTraced(JOINING, mueller.joined("2026-03-01"), Topics.MEMBERS);
        stage.forgetTraces();

        stage.say(schulze.joined("2026-03-01"));
        stage.sayTraced(COMING, mueller.attended("2026-03-01"), Topics.PARTICIPATION);

        assertThat(stage.tracesOn(Topics.ACTIVATION_MEMBERS)).containsExactly("", COMING);
    }

    @Test
    void aFactThatChangesNothingLeavesNoTraceBehind() {
        var joined = mueller.joined("2026-03-01");
        stage.say(joined);
        stage.forgetTraces();

        stage.sayTraced(JOINING, joined, Topics.MEMBERS);
        stage.say(mueller.attended("2026-03-01"));

        assertThat(stage.tracesOn(Topics.ACTIVATION_MEMBERS)).containsExactly("");
    }

    @Test
    void aHeaderThatIsNoTraceIsNotHandedOn() {
        stage.sayTraced("Anna Berg", mueller.joined("2026-03-01"), Topics.MEMBERS);

        assertThat(stage.tracesOn(Topics.ACTIVATION_MEMBERS)).containsOnly("");
    }
}
