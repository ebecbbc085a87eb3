package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.activation.rulebook.Edition;
import org.lotse.activation.rulebook.Rulebooks;

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

    /** Members that were not published yet, and those that are not looked at with each signal, are looked at by other definitions, too. */
    @Property(tries = 40)
    void aPolicyPublishedMeanwhileIsHeededWhereverPublicationsFall(@ForAll long seed) {
        List<SpecificRecord> log = StreamOrderTest.facts(new Random(seed), false);
        int cut = new Random(seed).nextInt(log.size());

        LoneTask often = change(log, cut, 1);
        LoneTask once = change(log, cut, Integer.MAX_VALUE);

        // members that move because of the policy are told of in any order
        assertThat(once.transitions()).containsExactlyInAnyOrderElementsOf(often.transitions());
    }

    private static LoneTask change(List<SpecificRecord> log, int cut, int oneIn) {
        Rulebooks rulebooks = new Rulebooks();
        LoneTask task = new LoneTask().lost(rulebooks);
        Random random = new Random(1);
        learn(task, log.subList(0, cut), random, oneIn);
        rulebooks.publish(new UUID(1, 2), new Edition(RestartTest.strict(List.of()), 0));
        task.recount();
        learn(task, log.subList(cut, log.size()), random, oneIn);
        task.publish();
        return task;
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
        learn(task, log, random, oneIn);
        task.publish();
        return task;
    }

    private static void learn(LoneTask task, List<SpecificRecord> log, Random random, int oneIn) {
        for (SpecificRecord fact : log) {
            task.learn(fact);
            if (random.nextInt(oneIn) == 0) {
                task.publish();
            }
        }
    }
}
