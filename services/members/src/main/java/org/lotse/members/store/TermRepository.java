package org.lotse.members.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotse.members.domain.Term;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contract terms of the current network. */
@Repository
public class TermRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    TermRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The members' terms in order of their first days, including retracted ones. */
    public List<Term> of(Collection<UUID> memberIds) {
        return jdbc.sql("select * from terms where network_id = ? and member_id = any(?) order by starts_on, id")
                .params(CurrentNetwork.id(), RowMappers.array(memberIds))
                .query(RowMappers::term)
                .list();
    }

    public List<Term> of(UUID memberId) {
        return of(List.of(memberId));
    }

    /** Inserts rows, or updates those with the same id. */
    public void save(Collection<Term> terms) {
        UUID network = CurrentNetwork.id();
        batch.batchUpdate("""
                insert into terms (id, network_id, member_id, category, starts_on, ends_on, notice_given_on, renews_term_id,
                    version, retracted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set category = excluded.category, starts_on = excluded.starts_on,
                    ends_on = excluded.ends_on, notice_given_on = excluded.notice_given_on,
                    renews_term_id = excluded.renews_term_id, version = excluded.version, retracted = excluded.retracted""", terms, Math.max(1, terms.size()), (row, term) -> {
            row.setObject(1, term.id());
            row.setObject(2, network);
            row.setObject(3, term.memberId());
            row.setString(4, term.category());
            row.setObject(5, term.startsOn());
            row.setObject(6, term.endsOn());
            row.setObject(7, term.noticeGivenOn());
            row.setObject(8, term.renewsTermId());
            row.setInt(9, term.version());
            row.setBoolean(10, term.retracted());
        });
    }
}
