package org.lotse.activation.stream;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.Story;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Calm;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.rulebook.Edition;
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.rulebook.TimeZones;
import org.lotse.activation.wire.FactReader;
import org.lotse.activation.wire.FactWriter;
import org.lotse.activation.wire.Learned;
import org.lotse.serde.FactBytes;

/** When a member is looked at because of a fact. */
class LookingTest {

    private static final MemberKey MUELLER = new MemberKey(new UUID(1, 1), new UUID(2, 1));
    private static final int TODAY = Story.day("2026-06-20");

    private final Rulebooks rulebooks = new Rulebooks();
    private final Looking looking = new Looking(
            new Definitions(rulebooks),
            new Teller(new Announcer(
                    new MockProcessorContext<>(),
                    FactBytes.withRegistry("memory:"),
                    new FactWriter(new TimeZones()),
                    Clock.fixed(Instant.EPOCH, Newspaper.ZONE))));

    private final History before = Story.company()
            .joinedOn("2026-01-01")
            .attended("2026-02-01")
            .attended("2026-06-01")
            .history();
    private final Calm calm = requireNonNull(
            requireNonNull(rulebooks.of(MUELLER.network()).inForce(TODAY).life(before, TODAY))
                    .calm());

    @Test
    void aFurtherSignalOfWhoTakesPartIsNoReason() {
        Looking.Seen seen = after(attended());

        assertThat(seen.row().behaviour().state()).isEqualTo("NONE");
        assertThat(requireNonNull(seen.calm()).until()).isLessThanOrEqualTo(calm.until());
    }

    @Test
    void otherDefinitionsAreOne() {
        Policy strict = RestartTest.strict(List.of());
        rulebooks.publish(MUELLER.network(), new Edition(strict, 0));

        Looking.Seen seen = after(attended());

        assertThat(seen.row().behaviour().state()).isEqualTo("NEVER_ACTIVATED");
        assertThat(seen.calm()).isNull();
    }

    @Test
    void aCorrectionIsOne() {
        Newspaper newspaper = newspaper();
        UUID id = new UUID(3, 3);
        History known =
                before.merge(read(newspaper.attended("2026-06-10", id, 1)).fact());

        Looking.Seen seen = after(known, read(newspaper.attended("2026-06-12", id, 2)));

        assertThat(seen.row().behaviour().state()).isNotEqualTo("NONE");
    }

    private Learned attended() {
        return read(newspaper().attended("2026-06-20"));
    }

    private static Newspaper newspaper() {
        return new Newspaper(MUELLER.network(), MUELLER.member());
    }

    private static Learned read(org.apache.avro.specific.SpecificRecord fact) {
        return requireNonNull(new FactReader().read(fact));
    }

    private Looking.Seen after(Learned learned) {
        return after(before, learned);
    }

    /** A row of which nothing was told yet shows whether somebody looked. */
    private Looking.Seen after(History known, Learned learned) {
        NetworkDay here = new NetworkDay(MUELLER.network(), new TimeZones(), Instant.EPOCH);
        here.come(TODAY);
        Row row = Row.empty(TODAY).changed(known.merge(learned.fact()), TODAY);
        return looking.afterFact(MUELLER, row, known, learned, calm, here);
    }
}
