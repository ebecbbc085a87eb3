package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.asking.EvidenceView.Item;
import org.lotse.activation.asking.EvidenceView.Signal;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.FactsBehind;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.stream.Histories;
import org.springframework.stereotype.Service;

/** Opens a figure to the members behind it: every history is asked what it adds. */
@Service
class Evidencing {

    private final Histories histories;
    private final Today today;

    Evidencing(Histories histories, Today today) {
        this.histories = histories;
        this.today = today;
    }

    /**
     * @param asOf null: today
     * @param after the last member of the page before; null for the first page
     * @param size members on a page
     */
    EvidenceView of(UUID network, Cell cell, @Nullable LocalDate asOf, @Nullable UUID after, int size) {
        int day = asOf == null ? today.day(network) : Day.of(asOf);
        Evaluator evaluator = today.evaluator(network);
        Gathered gathered = new Gathered(after, size);
        histories.forEach(network, (member, history) -> {
            Life life = evaluator.life(history, day);
            long adds = life == null ? 0 : Share.adds(life, () -> evaluator.figures(life), cell);
            if (adds != 0) {
                gathered.add(member, adds, history);
            }
        });
        List<Item> items = gathered.page.entrySet().stream()
                .limit(size)
                .map(part -> item(part.getKey(), part.getValue(), cell, evaluator, day))
                .toList();
        return new EvidenceView(
                today.definition(network, day),
                cell,
                gathered.total,
                gathered.members,
                items,
                gathered.page.size() > size ? Cursor.after(items.getLast().memberId()) : null);
    }

    private static Item item(UUID member, Part part, Cell cell, Evaluator evaluator, int day) {
        Life life = evaluator.life(part.history(), day);
        List<Signal> facts = life == null
                ? List.of()
                : FactsBehind.of(cell, life, evaluator.scorer()).stream()
                        .map(Signal::of)
                        .toList();
        return new Item(member, part.adds(), facts);
    }

    private record Part(long adds, History history) {}

    /** Sums up everybody, and keeps the members of one page and one more, which tells that there is another page. */
    private static final class Gathered {

        private final @Nullable UUID after;
        private final int size;
        private final TreeMap<UUID, Part> page = new TreeMap<>();
        private long total;
        private int members;

        Gathered(@Nullable UUID after, int size) {
            this.after = after;
            this.size = size;
        }

        void add(UUID member, long adds, History history) {
            total += adds;
            members++;
            if (after == null || member.compareTo(after) > 0) {
                page.put(member, new Part(adds, history));
                if (page.size() > size + 1) {
                    page.pollLastEntry();
                }
            }
        }
    }
}
