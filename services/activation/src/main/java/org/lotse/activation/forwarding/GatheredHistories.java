package org.lotse.activation.forwarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.forwarding.PartFormat.MemberHistory;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.stream.Histories;
import org.lotse.activation.stream.Parts;
import org.lotse.activation.stream.RebuildingException;
import org.springframework.stereotype.Component;

/**
 * Answers from the partitions here, and asks the other instances for theirs: each partition exactly once, and if one of them cannot be had,
 * there is no answer. Where one instance runs, nobody else is ever asked.
 */
@Component
class GatheredHistories implements Histories {

    private final Parts parts;
    private final Owners owners;
    private final OtherInstances others;

    GatheredHistories(Parts parts, Owners owners, OtherInstances others) {
        this.parts = parts;
        this.owners = owners;
        this.others = others;
    }

    @Override
    public @Nullable History of(UUID network, UUID member) {
        parts.mustBeReady();
        int partition = owners.partitionOf(member);
        if (parts.has(partition)) {
            return parts.history(partition, network, member);
        }
        List<MemberHistory> found =
                elsewhere(partition, path(network, partition, "members/" + member), PartFormat::histories);
        return found.isEmpty() ? null : found.getFirst().history();
    }

    @Override
    public void forEach(UUID network, BiConsumer<UUID, History> consumer) {
        parts.mustBeReady();
        List<Integer> away = new ArrayList<>();
        for (int partition = 0; partition < owners.partitions(); partition++) {
            if (parts.has(partition)) {
                parts.histories(partition, network, consumer);
            } else {
                away.add(partition);
            }
        }
        for (int partition : away) {
            elsewhere(partition, path(network, partition, "members"), PartFormat::histories)
                    .forEach(found -> consumer.accept(found.member(), found.history()));
        }
    }

    @Override
    public Map<Cell, Long> figures(UUID network) {
        parts.mustBeReady();
        Map<Cell, Long> sums = new HashMap<>();
        for (int partition = 0; partition < owners.partitions(); partition++) {
            Map<Cell, Long> part = parts.has(partition)
                    ? parts.figures(partition, network)
                    : elsewhere(partition, path(network, partition, "figures"), PartFormat::figures);
            part.forEach((cell, total) -> sums.merge(cell, total, Long::sum));
        }
        return sums;
    }

    @Override
    public boolean ready() {
        try {
            parts.mustBeReady();
            return true;
        } catch (RebuildingException e) {
            return false;
        }
    }

    /** What was known a moment ago may be wrong: an instance has gone, a partition has moved. Then the broker is asked once more. */
    private <T> T elsewhere(int partition, String path, OtherInstances.Reader<T> reader) {
        OutOfReachException reason = new OutOfReachException("Partition " + partition + " moves between instances");
        for (boolean now : new boolean[] {false, true}) {
            for (String address : owners.of(partition, now)) {
                try {
                    Optional<T> answer = others.ask(address, path, reader);
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                } catch (OutOfReachException e) {
                    reason = e;
                }
            }
        }
        throw reason;
    }

    private static String path(UUID network, int partition, String what) {
        return "/networks/" + network + "/parts/" + partition + "/" + what;
    }
}
