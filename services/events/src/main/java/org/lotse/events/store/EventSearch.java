package org.lotse.events.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds events, latest first. */
@Repository
public class EventSearch {

    private final EventRowReader rows;
    private final JdbcClient jdbc;

    EventSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new EventRowReader(jdbc);
    }

    /**
     * @param text part of the title or the place
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param ids restricts the result to these; null for all
     */
    public record SearchCriteria(
            @Nullable String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<UUID> ids) {}

    /** @return up to {@code limit} events that follow (beforeDay, beforeId) in descending order */
    public List<Event> find(
            UUID network, SearchCriteria searchCriteria, LocalDate beforeDay, UUID beforeId, int limit) {
        String like = searchCriteria.text() == null
                ? null
                : "%" + searchCriteria.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<UUID> ids = searchCriteria.ids();
        JdbcClient.StatementSpec query = jdbc.sql("select " + EventRowReader.COLUMNS + """
                         from event
                        where network_id = :network and not retracted
                            and (first_day, event_id) < (:beforeDay, :beforeId)
                            and (:like::text is null or title ilike :like or place ilike :like)
                            and (:from::date is null or last_day >= :from)
                            and (:to::date is null or first_day <= :to)
                            and (:ids::uuid[] is null or event_id = any (:ids::uuid[]))
                        order by first_day desc, event_id desc limit :limit""")
                .param("network", network)
                .param("beforeDay", beforeDay)
                .param("beforeId", beforeId)
                .param("like", like)
                .param("from", searchCriteria.from())
                .param("to", searchCriteria.to())
                .param("ids", ids == null ? null : SqlTypes.array(ids))
                .param("limit", limit);
        return rows.read(query).stream().map(StoredEvent::event).toList();
    }
}
