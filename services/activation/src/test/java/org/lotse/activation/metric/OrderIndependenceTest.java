package org.lotse.activation.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Contribution;
import org.lotse.activation.metric.figures.MemberSnapshot;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.HistoryFormat;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.score.ScoreContribution;
import org.lotse.activation.metric.score.Scorer;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

/** The central promise: the same facts in any order, however often and in whatever batches, give the same bytes and the same figures. */
class OrderIndependenceTest {

    private static final Policy POLICY = Policy.standard();
    private static final Scorer SCORER = new Scorer(POLICY.score());

    @SeededProperty(tries = 300)
    void anyOrderDuplicationAndBatchingGivesTheSame(long seed, @SampleRange(max = 900) int age) {
        Random random = new Random(seed);
        List<History> facts = RandomMemberHistory.facts(random);
        History told = facts.stream().reduce(History.EMPTY, History::merge);
        History shuffled = batches(disturb(facts, random), random);
        int asOf = RandomMemberHistory.START + age;

        assertThat(HistoryFormat.encode(shuffled)).isEqualTo(HistoryFormat.encode(told));
        assertThat(MemberConclusion.of(shuffled, asOf)).isEqualTo(MemberConclusion.of(told, asOf));
    }

    @SeededProperty(tries = 300)
    void theBytesGiveTheHistoryBack(long seed) {
        History history = RandomMemberHistory.history(new Random(seed));

        assertThat(HistoryFormat.decode(HistoryFormat.encode(history))).isEqualTo(history);
    }

    @SeededProperty(tries = 300)
    void aFactThatIsKnownChangesNothing(long seed) {
        Random random = new Random(seed);
        List<History> facts = RandomMemberHistory.facts(random);
        History history = facts.stream().reduce(History.EMPTY, History::merge);

        assertThat(facts).allSatisfy(fact -> assertThat(history.merge(fact)).isSameAs(history));
    }

    @SeededProperty(tries = 200)
    void contributionsAddUpToTheScore(long seed, @SampleRange(max = 900) int age) {
        History history = RandomMemberHistory.history(new Random(seed));
        int asOf = RandomMemberHistory.START + age;

        assertThat(Scorer.sum(SCORER.contributions(history, asOf))).isEqualTo(SCORER.score(history, asOf));
    }

    private static List<History> disturb(List<History> facts, Random random) {
        List<History> disturbed = new ArrayList<>(facts);
        facts.stream().filter(fact -> random.nextInt(3) == 0).forEach(disturbed::add);
        Collections.shuffle(disturbed, random);
        return disturbed;
    }

    /** Merges in a random tree instead of one after the other. */
    private static History batches(List<History> facts, Random random) {
        if (facts.size() < 2) {
            return facts.isEmpty() ? History.EMPTY : facts.getFirst();
        }
        int cut = 1 + random.nextInt(facts.size() - 1);
        return batches(facts.subList(0, cut), random).merge(batches(facts.subList(cut, facts.size()), random));
    }

    /** Everything that is published of a member. */
    record MemberConclusion(
            @Nullable MemberSnapshot figures, Object cells, List<ScoreContribution> contributions, int nextChange) {
        static MemberConclusion of(History history, int asOf) {
            MemberLifecycle lifecycle = MemberLifecycle.of(history, POLICY, asOf);
            if (lifecycle == null) {
                return new MemberConclusion(null, "none", List.of(), 0);
            }
            MemberSnapshot figures = MemberSnapshot.of(lifecycle, SCORER);
            return new MemberConclusion(
                    figures,
                    Contribution.of(lifecycle, figures).cells(),
                    SCORER.contributions(history, asOf),
                    lifecycle.nextChange());
        }
    }
}
