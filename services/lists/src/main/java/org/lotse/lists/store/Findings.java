package org.lotse.lists.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lotse.lists.imports.domain.RowFlaw;
import org.lotse.lists.imports.domain.RowRepeat;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.Reason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was found in the rows of an import: flaws and repeats. */
@Repository
public class Findings {
    private static final int BATCH = 500;

    private final JdbcTemplate sql;

    Findings(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Forgets what checking or taking in found, before it begins again. */
    public void clear(UUID importId) {
        sql.update("delete from import_flaw where import_id = ?", importId);
        sql.update("delete from import_repeat where import_id = ?", importId);
    }

    /** What a pass over the rows brought to light. */
    public record Gathered(List<RowFlaw> flaws, List<RowRepeat> repeats) {
        public Gathered() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    public void add(UUID networkId, UUID importId, Gathered gathered) {
        addFlaws(networkId, importId, false, gathered.flaws());
        addRepeats(networkId, importId, gathered.repeats());
    }

    public void addFlaws(UUID networkId, UUID importId, boolean takingIn, List<RowFlaw> flaws) {
        sql.batchUpdate("""
                insert into import_flaw (network_id, import_id, phase, row_number, line, heading, cell, reason, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", flaws, BATCH, (statement, found) -> {
            statement.setObject(1, networkId);
            statement.setObject(2, importId);
            statement.setInt(3, takingIn ? 1 : 0);
            statement.setInt(4, found.row());
            statement.setLong(5, found.line());
            statement.setString(6, storable(found.flaw().column()));
            statement.setString(7, storable(found.flaw().value()));
            statement.setString(8, found.flaw().reason().name());
            statement.setString(9, storable(found.flaw().detail()));
        });
    }

    private void addRepeats(UUID networkId, UUID importId, List<RowRepeat> repeats) {
        sql.batchUpdate(
                "insert into import_repeat (network_id, import_id, row_number, line, other, identical, superseded) values (?, ?, ?, ?, ?, ?, ?)",
                repeats,
                BATCH,
                (statement, found) -> {
                    statement.setObject(1, networkId);
                    statement.setObject(2, importId);
                    statement.setInt(3, found.row());
                    statement.setLong(4, found.line());
                    statement.setInt(5, found.other());
                    statement.setBoolean(6, found.identical());
                    statement.setBoolean(7, found.superseded());
                });
    }

    public List<RowFlaw> flaws(UUID importId, int limit) {
        return sql.query(
                "select * from import_flaw where import_id = ? order by row_number, n limit ?",
                (row, number) -> new RowFlaw(
                        row.getInt("row_number"),
                        row.getLong("line"),
                        new Flaw(
                                row.getString("heading"),
                                row.getString("cell"),
                                Reason.valueOf(row.getString("reason")),
                                row.getString("detail"))),
                importId,
                limit);
    }

    public List<RowRepeat> repeats(UUID importId) {
        return sql.query(
                "select * from import_repeat where import_id = ? order by row_number",
                (row, number) -> new RowRepeat(
                        row.getInt("row_number"),
                        row.getLong("line"),
                        row.getInt("other"),
                        row.getBoolean("identical"),
                        row.getBoolean("superseded")),
                importId);
    }

    /** PostgreSQL keeps no zero byte in a text, and nobody needs more than the beginning of a very long cell. */
    private static String storable(String text) {
        String clean = text.replace("\u0000", "");
        return clean.length() > 500 ? clean.substring(0, 500) + "…" : clean;
    }
}
