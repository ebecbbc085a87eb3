package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.score.HalfLife;
import org.lotse.activation.metric.score.ScoreChange;
import org.lotse.activation.metric.score.ScoreContribution;
import org.lotse.activation.query.ExplanationView.ContributionLine;
import org.lotse.activation.query.ExplanationView.ScoreChangeView;
import org.lotse.activation.routing.MemberHistoryQuery;
import org.springframework.stereotype.Service;

/** Opens a member's figures to the facts behind them. */
@Service
class ExplanationQuery {

    private final MemberHistoryQuery histories;
    private final NetworkDate networkDate;

    ExplanationQuery(MemberHistoryQuery histories, NetworkDate networkDate) {
        this.histories = histories;
        this.networkDate = networkDate;
    }

    /** Returns null for an organisation that is not in the directory of the network. */
    @Nullable
    MemberFiguresView member(UUID network, UUID member, @Nullable LocalDate asOf) {
        MemberLifecycle lifecycle = life(network, member, asOf);
        return lifecycle == null ? null : view(network, member, lifecycle);
    }

    /**
     * @param asOf null: today
     * @param since null: no changes are computed
     * @return null for an organisation that is not in the directory of the network
     */
    @Nullable
    ExplanationView explain(UUID network, UUID member, @Nullable LocalDate asOf, @Nullable LocalDate since) {
        MemberLifecycle lifecycle = life(network, member, asOf);
        if (lifecycle == null) {
            return null;
        }
        return new ExplanationView(
                view(network, member, lifecycle),
                StateView.ofContract(lifecycle),
                StateView.ofBehaviour(lifecycle),
                ActivationView.of(lifecycle),
                lines(
                        networkDate.evaluator(network).scorer().contributions(lifecycle.history(), lifecycle.asOf()),
                        lifecycle),
                since == null ? null : changes(network, lifecycle, since));
    }

    private ScoreChangeView changes(UUID network, MemberLifecycle lifecycle, LocalDate since) {
        int day = Math.min(Day.of(since), lifecycle.asOf());
        ScoreChange change = ScoreChange.between(
                lifecycle.history(),
                day,
                lifecycle.asOf(),
                networkDate.evaluatorOn(network, day).scorer(),
                networkDate.evaluator(network).scorer());
        return ScoreChangeView.of(
                since, change, lines(change.learnedLate(), lifecycle), lines(change.correctedSince(), lifecycle));
    }

    private static List<ContributionLine> lines(List<ScoreContribution> contributions, MemberLifecycle lifecycle) {
        HalfLife halfLife = new HalfLife(lifecycle.policy().score().halfLifeDays());
        return contributions.stream()
                .sorted(Comparator.comparingInt(ScoreContribution::day).reversed())
                .map(c -> new ContributionLine(
                        c.type(),
                        Day.date(c.day()),
                        c.signal(),
                        c.event(),
                        c.person(),
                        Day.date(c.recordedOn()),
                        c.version(),
                        MemberFiguresView.points(c.micros()),
                        MemberFiguresView.points(c.nowMicros()),
                        Math.round(halfLife.share(lifecycle.asOf() - c.day()) * 1e6) / 1e6))
                .toList();
    }

    private MemberFiguresView view(UUID network, UUID member, MemberLifecycle lifecycle) {
        return MemberFiguresView.of(
                member,
                networkDate.definition(network, lifecycle.asOf()),
                lifecycle,
                networkDate.evaluator(network).figures(lifecycle));
    }

    private @Nullable MemberLifecycle life(UUID network, UUID member, @Nullable LocalDate asOf) {
        History history = histories.of(network, member);
        return history == null
                ? null
                : networkDate
                        .evaluator(network)
                        .lifecycle(history, asOf == null ? networkDate.day(network) : Day.of(asOf));
    }
}
