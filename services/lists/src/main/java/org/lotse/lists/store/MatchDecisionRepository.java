package org.lotse.lists.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.lists.domain.MatchDecision;
import org.lotse.lists.domain.MatchSubject;
import org.lotse.lists.domain.ResolvedIdentity;
import org.lotse.lists.matching.domain.Similarity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Identities of an import: matches in the directory and the user's decisions. */
@Repository
public class MatchDecisionRepository {
    private static final int BATCH = 500;

    private final JdbcTemplate sql;

    MatchDecisionRepository(JdbcTemplate sql) {
        this.sql = sql;
    }

    public void clear(UUID importId) {
        sql.update("delete from import_decision where import_id = ?", importId);
        sql.update("delete from import_identity where import_id = ?", importId);
    }

    public void add(UUID networkId, UUID importId, List<MatchDecision> decisions) {
        sql.batchUpdate("""
                insert into import_decision (network_id, import_id, n, subject, key, spelling, candidate_id, candidate_key,
                    candidate_name, within, likeness, score) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", decisions, BATCH, (statement, decision) -> {
            statement.setObject(1, networkId);
            statement.setObject(2, importId);
            statement.setInt(3, decision.number());
            statement.setString(4, decision.subject().name());
            statement.setString(5, decision.key());
            statement.setString(6, decision.spelling());
            statement.setObject(7, decision.candidateId());
            statement.setString(8, decision.candidateKey());
            statement.setString(9, decision.candidateName());
            statement.setString(10, decision.within());
            statement.setString(11, decision.likeness().name());
            statement.setDouble(12, decision.score());
        });
    }

    public void addIdentities(UUID networkId, UUID importId, List<ResolvedIdentity> identities) {
        sql.batchUpdate("""
                insert into import_identity (network_id, import_id, subject, key, id, known_as) values (?, ?, ?, ?, ?, ?)
                on conflict (import_id, subject, key) do update set id = excluded.id, known_as = excluded.known_as""", identities, BATCH, (statement, identity) -> {
            statement.setObject(1, networkId);
            statement.setObject(2, importId);
            statement.setString(3, identity.subject().name());
            statement.setString(4, identity.key());
            statement.setObject(5, identity.id());
            statement.setString(6, identity.knownAs());
        });
    }

    public List<ResolvedIdentity> identities(UUID importId) {
        return sql.query(
                "select subject, key, id, known_as from import_identity where import_id = ?",
                (row, number) -> new ResolvedIdentity(
                        MatchSubject.valueOf(row.getString("subject")),
                        row.getString("key"),
                        row.getObject("id", UUID.class),
                        row.getString("known_as")),
                importId);
    }

    /** @param after number of the last decision on the previous page */
    public List<MatchDecision> page(UUID importId, int after, int size) {
        return sql.query(
                "select * from import_decision where import_id = ? and n > ? order by n limit ?",
                MatchDecisionRepository::decision,
                importId,
                after,
                size);
    }

    /** @param same by decision number */
    public void decide(UUID importId, Map<Integer, Boolean> same) {
        sql.batchUpdate(
                "update import_decision set same = ? where import_id = ? and n = ?",
                List.copyOf(same.entrySet()),
                BATCH,
                (statement, choice) -> {
                    statement.setBoolean(1, choice.getValue());
                    statement.setObject(2, importId);
                    statement.setInt(3, choice.getKey());
                });
    }

    /** Number of decisions, and how many of them are "same". */
    public DecisionCount count(UUID importId) {
        return sql.query(
                        "select count(*), count(*) filter (where same) from import_decision where import_id = ?",
                        (row, number) -> new DecisionCount(row.getInt(1), row.getInt(2)),
                        importId)
                .getFirst();
    }

    /** Decisions of an import, by their number. */
    public record DecisionCount(int total, int same) {}

    private static MatchDecision decision(ResultSet row, int number) throws SQLException {
        return new MatchDecision(
                row.getInt("n"),
                MatchSubject.valueOf(row.getString("subject")),
                row.getString("key"),
                row.getString("spelling"),
                row.getObject("candidate_id", UUID.class),
                row.getString("candidate_key"),
                row.getString("candidate_name"),
                row.getString("within"),
                Similarity.valueOf(row.getString("likeness")),
                row.getDouble("score"),
                row.getBoolean("same"));
    }
}
