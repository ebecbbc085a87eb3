package org.lotse.activation.task;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The stored rows of one task, one per member, ordered by network and member; ids are compared as unsigned numbers. */
public interface HistoryRows {

    /** Returns null for a member without a row. */
    @Nullable
    HistoryRow get(MemberKey key);

    void put(MemberKey key, HistoryRow row);

    /** Reads the header of every row without decoding its history. */
    void forEachHead(BiConsumer<MemberKey, HistoryRowFormat.RowHeader> consumer);

    /** Every row of one network. */
    void forEach(UUID network, BiConsumer<MemberKey, HistoryRow> consumer);

    /**
     * Iterates over rows of a network, starting after a member.
     *
     * @param after null to start with the first member
     * @return whether the end of the network was reached
     */
    boolean walk(UUID network, @Nullable MemberKey after, int atMost, BiConsumer<MemberKey, HistoryRow> consumer);

    /**
     * Iterates over rows, starting after a member.
     *
     * @param after null to start with the first member
     * @return the last member visited; null when the end was reached
     */
    @Nullable
    MemberKey walk(@Nullable MemberKey after, int atMost, BiConsumer<MemberKey, HistoryRow> consumer);
}
