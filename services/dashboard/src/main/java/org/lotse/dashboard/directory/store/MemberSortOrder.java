package org.lotse.dashboard.directory.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sort orders of the member list, as written in the address. Unknown values come last; equal values are ordered by name. */
public enum MemberSortOrder {
    NAME("name", "m.name collate \"und-x-icu\" asc nulls last"),
    NAME_DOWN("-name", "m.name collate \"und-x-icu\" desc nulls last"),
    SCORE("score", "f.score_micros asc nulls last"),
    SCORE_DOWN("-score", "f.score_micros desc nulls last"),
    LAST("last", "f.last_qualifying_on asc nulls last"),
    LAST_DOWN("-last", "f.last_qualifying_on desc nulls last"),
    SINCE("since", "f.behaviour_since asc nulls last"),
    SINCE_DOWN("-since", "f.behaviour_since desc nulls last"),
    JOINED("joined", "f.joined_on asc nulls last"),
    JOINED_DOWN("-joined", "f.joined_on desc nulls last");

    private final String word;
    private final String sql;

    MemberSortOrder(String word, String sql) {
        this.word = word;
        this.sql = sql;
    }

    /** By name if the word is unknown. */
    public static MemberSortOrder of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElse(NAME);
    }

    public String word() {
        return word;
    }

    String sql() {
        return sql + ", m.name, m.member_id";
    }
}
