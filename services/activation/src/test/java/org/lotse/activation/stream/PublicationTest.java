package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.specific.SpecificRecord;

/** However many facts are gathered before their figures are published: figures, rows and transitions are the same. */
class PublicationTest {

    @Property(tries = 40)
    void whereverPublicationsFallEverythingIsTheSameInTheEnd(@ForAll long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> log = StreamOrderTest.facts(random, false);

        LoneTask often = play(log, new Random(1), 1);
        LoneTask atRandom = play(log, random, 4);
        LoneTask once = play(log, random, Integer.MAX_VALUE);

        assertThat(atRandom.figures()).isEqualTo(often.figures());
        assertThat(once.figures()).isEqualTo(often.figures());
        assertThat(atRandom.transitions()).isEqualTo(often.transitions());
        assertThat(once.transitions()).isEqualTo(often.transitions());
        assertThat(once.said()).isEqualTo(often.said());
    }

    /** A task that was lost with what it had gathered begins again from its stores, and its log from where they end. */
    @Property(tries = 40)
    void aTaskThatIsLostGoesOnFromWhatItPublished(@ForAll long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> log = StreamOrderTest.facts(random, false);
        int cut = random.nextInt(log.size() + 1);

        LoneTask first = new LoneTask();
        log.subList(0, cut).forEach(first::learn);
        first.publish();
        LoneTask second = first.lost();
        log.subList(cut, log.size()).forEach(second::learn);
        second.publish();

        LoneTask undisturbed = play(log, random, 3);
        assertThat(second.figures()).isEqualTo(undisturbed.figures());
        List<String> told = first.transitions();
        told.addAll(second.transitions());
        assertThat(told).isEqualTo(undisturbed.transitions());
    }

    private static LoneTask play(List<SpecificRecord> log, Random random, int oneIn) {
        LoneTask task = new LoneTask();
        for (SpecificRecord fact : log) {
            task.learn(fact);
            if (random.nextInt(oneIn) == 0) {
                task.publish();
            }
        }
        task.publish();
        return task;
    }
}
