package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.asking.ExplanationView.Changes;
import org.lotse.activation.asking.ExplanationView.Line;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.score.Contribution;
import org.lotse.activation.metric.score.HalfLife;
import org.lotse.activation.metric.score.ScoreChange;
import org.lotse.activation.stream.Histories;
import org.springframework.stereotype.Service;

/** Opens a member's figures to the facts behind them. */
@Service
class Explaining {

    private final Histories histories;
    private final Today today;

    Explaining(Histories histories, Today today) {
        this.histories = histories;
        this.today = today;
    }

    /** Null for an organisation that is not in the directory of the network. */
    @Nullable
    MemberView member(UUID network, UUID member, @Nullable LocalDate asOf) {
        Life life = life(network, member, asOf);
        return life == null ? null : view(network, member, life);
    }

    /**
     * @param asOf null: today
     * @param since null: changes are not asked for
     * @return null for an organisation that is not in the directory of the network
     */
    @Nullable
    ExplanationView explain(UUID network, UUID member, @Nullable LocalDate asOf, @Nullable LocalDate since) {
        Life life = life(network, member, asOf);
        if (life == null) {
            return null;
        }
        return new ExplanationView(
                view(network, member, life),
                StateView.ofContract(life),
                StateView.ofBehaviour(life),
                ActivationView.of(life),
                lines(today.evaluator(network).scorer().contributions(life.history(), life.asOf()), life),
                since == null ? null : changes(network, life, since));
    }

    private Changes changes(UUID network, Life life, LocalDate since) {
        int day = Math.min(Day.of(since), life.asOf());
        ScoreChange change = ScoreChange.between(
                life.history(),
                day,
                life.asOf(),
                today.evaluatorOn(network, day).scorer(),
                today.evaluator(network).scorer());
        return Changes.of(since, change, lines(change.learnedLate(), life), lines(change.correctedSince(), life));
    }

    private static List<Line> lines(List<Contribution> contributions, Life life) {
        HalfLife halfLife = new HalfLife(life.policy().score().halfLifeDays());
        return contributions.stream()
                .sorted(Comparator.comparingInt(Contribution::day).reversed())
                .map(c -> new Line(
                        c.type(),
                        Day.date(c.day()),
                        c.signal(),
                        c.event(),
                        c.person(),
                        Day.date(c.recordedOn()),
                        c.version(),
                        MemberView.points(c.micros()),
                        MemberView.points(c.nowMicros()),
                        Math.round(halfLife.share(life.asOf() - c.day()) * 1e6) / 1e6))
                .toList();
    }

    private MemberView view(UUID network, UUID member, Life life) {
        return MemberView.of(
                member,
                today.definition(network, life.asOf()),
                life,
                today.evaluator(network).figures(life));
    }

    private @Nullable Life life(UUID network, UUID member, @Nullable LocalDate asOf) {
        History history = histories.of(network, member);
        return history == null
                ? null
                : today.evaluator(network).life(history, asOf == null ? today.day(network) : Day.of(asOf));
    }
}
