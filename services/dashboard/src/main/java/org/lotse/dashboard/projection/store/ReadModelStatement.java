package org.lotse.dashboard.projection.store;

/**
 * The writes of the read models. Each starts with the network and is idempotent: for data with versions the highest version wins, for a
 * compacted topic the last record.
 */
public enum ReadModelStatement {
    /** network, member, version, type */
    MEMBER("""
            insert into member (network_id, member_id, version, type) values (?, ?, ?, ?)
            on conflict (network_id, member_id) do update set version = excluded.version, type = excluded.type, retracted = false
            where member.version < excluded.version"""),
    /** network, member, version */
    MEMBER_RETRACTED("""
            insert into member (network_id, member_id, version, retracted) values (?, ?, ?, true)
            on conflict (network_id, member_id) do update set version = excluded.version, retracted = true
            where member.version < excluded.version"""),
    /** network, member, then the columns in order */
    FIGURES("""
            insert into figures (network_id, member_id, as_of, computed_at, definition, definition_version, contract, behaviour,
                behaviour_since, reason, joined_on, activated_on, activated_in_window, last_qualifying_on, score_micros, band,
                qualifying_in_year, persons_in_year, size_class, sector, region, category)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (network_id, member_id) do update set as_of = excluded.as_of, computed_at = excluded.computed_at,
                definition = excluded.definition, definition_version = excluded.definition_version,
                contract = excluded.contract, behaviour = excluded.behaviour, behaviour_since = excluded.behaviour_since,
                reason = excluded.reason, joined_on = excluded.joined_on, activated_on = excluded.activated_on,
                activated_in_window = excluded.activated_in_window, last_qualifying_on = excluded.last_qualifying_on,
                score_micros = excluded.score_micros, band = excluded.band, qualifying_in_year = excluded.qualifying_in_year,
                persons_in_year = excluded.persons_in_year, size_class = excluded.size_class, sector = excluded.sector,
                region = excluded.region, category = excluded.category"""),
    /** member; the network is unknown, since a tombstone has no value */
    FIGURES_DELETED("delete from figures where member_id = ?"),
    /** network, metric, period, dimension, value, partition, total, as of, definition, version */
    METRIC("""
            insert into metric (network_id, metric, period, dimension, value, partition, total, as_of, definition,
                definition_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (network_id, metric, period, dimension, value, partition) do update set total = excluded.total,
                as_of = excluded.as_of, definition = excluded.definition, definition_version = excluded.definition_version"""),
    /** network, member, term, version, category, starts, ends, notice, renewal */
    TERM("""
            insert into term (network_id, member_id, term_id, version, category, starts_on, ends_on, notice_given_on, renewal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (network_id, term_id) do update set version = excluded.version, retracted = false,
                category = excluded.category, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                notice_given_on = excluded.notice_given_on, renewal = excluded.renewal
            where term.version < excluded.version"""),
    /** network, member, term, version */
    TERM_RETRACTED("""
            insert into term (network_id, member_id, term_id, version, retracted) values (?, ?, ?, ?, true)
            on conflict (network_id, term_id) do update set version = excluded.version, retracted = true
            where term.version < excluded.version"""),
    /** network, member, kind, id, version, event, event kind, day, person, status, minutes, walk-in */
    PARTICIPATION("""
            insert into participation (network_id, member_id, kind, id, version, event_id, event_kind, day, person_id, status,
                minutes, walk_in) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (network_id, id) do update set version = excluded.version, retracted = false,
                event_id = excluded.event_id, event_kind = excluded.event_kind, day = excluded.day,
                person_id = excluded.person_id, status = excluded.status, minutes = excluded.minutes,
                walk_in = excluded.walk_in
            where participation.version < excluded.version"""),
    /** network, member, kind, id, version */
    PARTICIPATION_RETRACTED("""
            insert into participation (network_id, member_id, kind, id, version, retracted) values (?, ?, ?, ?, ?, true)
            on conflict (network_id, id) do update set version = excluded.version, retracted = true
            where participation.version < excluded.version"""),
    /** network, member, signal, version, kind, occurred at, person, minutes, actor */
    SIGNAL("""
            insert into signal (network_id, member_id, signal_id, version, kind, occurred_at, person_id, minutes, actor)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (network_id, signal_id) do update set version = excluded.version, retracted = false,
                kind = excluded.kind, occurred_at = excluded.occurred_at, person_id = excluded.person_id,
                minutes = excluded.minutes, actor = excluded.actor
            where signal.version < excluded.version"""),
    /** network, member, signal, version */
    SIGNAL_RETRACTED("""
            insert into signal (network_id, member_id, signal_id, version, retracted) values (?, ?, ?, ?, true)
            on conflict (network_id, signal_id) do update set version = excluded.version, retracted = true
            where signal.version < excluded.version"""),
    /** network, member, fact, axis, from, to, day, recorded at, reason */
    TRANSITION("""
            insert into transition (network_id, member_id, fact_id, axis, from_state, to_state, day, recorded_at, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""");

    private final String sql;

    ReadModelStatement(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
