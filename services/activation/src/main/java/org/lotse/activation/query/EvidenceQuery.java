package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Contribution;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.EvidenceSignals;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.query.EvidenceView.EvidenceSignalView;
import org.lotse.activation.query.EvidenceView.MemberEvidence;
import org.lotse.activation.routing.MemberHistoryQuery;
import org.springframework.stereotype.Service;

/** Opens a figure to the members behind it by computing the contribution of every history. */
@Service
class EvidenceQuery {

    private final MemberHistoryQuery histories;
    private final NetworkDate networkDate;

    EvidenceQuery(MemberHistoryQuery histories, NetworkDate networkDate) {
        this.histories = histories;
        this.networkDate = networkDate;
    }

    /**
     * @param asOf null: today
     * @param after the last member of the previous page; null for the first page
     * @param size members on a page
     */
    EvidenceView of(UUID network, Cell cell, @Nullable LocalDate asOf, @Nullable UUID after, int size) {
        int day = asOf == null ? networkDate.day(network) : Day.of(asOf);
        Evaluator evaluator = networkDate.evaluator(network);
        EvidenceCollector evidenceCollector = new EvidenceCollector(after, size);
        histories.forEach(network, (member, history) -> {
            MemberLifecycle lifecycle = evaluator.lifecycle(history, day);
            long adds = lifecycle == null ? 0 : Contribution.adds(lifecycle, () -> evaluator.figures(lifecycle), cell);
            if (adds != 0) {
                evidenceCollector.add(member, adds, history);
            }
        });
        List<MemberEvidence> items = evidenceCollector.page.entrySet().stream()
                .limit(size)
                .map(part -> item(part.getKey(), part.getValue(), cell, evaluator, day))
                .toList();
        return new EvidenceView(
                networkDate.definition(network, day),
                cell,
                evidenceCollector.total,
                evidenceCollector.members,
                items,
                evidenceCollector.page.size() > size
                        ? EvidenceCursor.after(items.getLast().memberId())
                        : null);
    }

    private static MemberEvidence item(
            UUID member, ContributingMember contributingMember, Cell cell, Evaluator evaluator, int day) {
        MemberLifecycle lifecycle = evaluator.lifecycle(contributingMember.history(), day);
        List<EvidenceSignalView> facts = lifecycle == null
                ? List.of()
                : EvidenceSignals.of(cell, lifecycle, evaluator.scorer()).stream()
                        .map(EvidenceSignalView::of)
                        .toList();
        return new MemberEvidence(member, contributingMember.adds(), facts);
    }

    private record ContributingMember(long adds, History history) {}

    /** Sums up all members, and keeps those of one page plus one, which shows whether there is another page. */
    private static final class EvidenceCollector {

        private final @Nullable UUID after;
        private final int size;
        private final TreeMap<UUID, ContributingMember> page = new TreeMap<>();
        private long total;
        private int members;

        EvidenceCollector(@Nullable UUID after, int size) {
            this.after = after;
            this.size = size;
        }

        void add(UUID member, long adds, History history) {
            total += adds;
            members++;
            if (after == null || member.compareTo(after) > 0) {
                page.put(member, new ContributingMember(adds, history));
                if (page.size() > size + 1) {
                    page.pollLastEntry();
                }
            }
        }
    }
}
