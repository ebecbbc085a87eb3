package org.lotse.activation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.policies.PolicyVersion;
import org.lotse.activation.sampling.SeededProperty;
import org.lotse.activation.wire.RandomFactLog;

/** The number of facts collected before a publication does not change figures, rows and transitions. */
class PublicationTest {

    @SeededProperty(tries = 40)
    void whereverPublicationsFallEverythingIsTheSameInTheEnd(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> log = RandomFactLog.recorded(random);

        MemberTaskHarness often = play(log, new Random(1), 1);
        MemberTaskHarness atRandom = play(log, random, 4);
        MemberTaskHarness once = play(log, random, Integer.MAX_VALUE);

        assertThat(atRandom.figures()).isEqualTo(often.figures());
        assertThat(once.figures()).isEqualTo(often.figures());
        assertThat(atRandom.transitions()).isEqualTo(often.transitions());
        assertThat(once.transitions()).isEqualTo(often.transitions());
        assertThat(once.publishedTotals()).isEqualTo(often.publishedTotals());
    }

    /** A policy change also evaluates members not published yet, and members that are not evaluated with each signal. */
    @SeededProperty(tries = 40)
    void aPolicyPublishedMeanwhileIsHeededWhereverPublicationsFall(long seed) {
        List<SpecificRecord> log = RandomFactLog.recorded(new Random(seed));
        int cut = new Random(seed).nextInt(log.size());

        MemberTaskHarness often = change(log, cut, 1);
        MemberTaskHarness once = change(log, cut, Integer.MAX_VALUE);

        // the order of transitions caused by the policy is not defined
        assertThat(once.transitions()).containsExactlyInAnyOrderElementsOf(often.transitions());
    }

    private static MemberTaskHarness change(List<SpecificRecord> log, int cut, int oneIn) {
        PolicyRegistry policyRegistry = new PolicyRegistry();
        MemberTaskHarness task = new MemberTaskHarness().restart(policyRegistry);
        Random random = new Random(1);
        learn(task, log.subList(0, cut), random, oneIn);
        policyRegistry.publish(new UUID(1, 2), new PolicyVersion(RestartTest.strict(List.of()), 0));
        task.recount();
        learn(task, log.subList(cut, log.size()), random, oneIn);
        task.publish();
        return task;
    }

    /** A task that lost its pending updates restarts from its stores, and reads the log from the committed position. */
    @SeededProperty(tries = 40)
    void aTaskThatIsLostGoesOnFromWhatItPublished(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> log = RandomFactLog.recorded(random);
        int cut = random.nextInt(log.size() + 1);

        MemberTaskHarness first = new MemberTaskHarness();
        log.subList(0, cut).forEach(first::learn);
        first.publish();
        MemberTaskHarness second = first.restart();
        log.subList(cut, log.size()).forEach(second::learn);
        second.publish();

        MemberTaskHarness undisturbed = play(log, random, 3);
        assertThat(second.figures()).isEqualTo(undisturbed.figures());
        List<String> told = first.transitions();
        told.addAll(second.transitions());
        assertThat(told).isEqualTo(undisturbed.transitions());
    }

    private static MemberTaskHarness play(List<SpecificRecord> log, Random random, int oneIn) {
        MemberTaskHarness task = new MemberTaskHarness();
        learn(task, log, random, oneIn);
        task.publish();
        return task;
    }

    private static void learn(MemberTaskHarness task, List<SpecificRecord> log, Random random, int oneIn) {
        for (SpecificRecord fact : log) {
            task.learn(fact);
            if (random.nextInt(oneIn) == 0) {
                task.publish();
            }
        }
    }
}
