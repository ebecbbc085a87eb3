package org.lotse.members.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotse.gate.CurrentNetwork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What imports made and met. */
@Repository
public class Marks {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Marks(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Everything that the import made or met. */
    public List<Mark> of(UUID importId) {
        return jdbc.sql("select thing, id, row, made, version from import_marks where network_id = ? and import_id = ?")
                .params(CurrentNetwork.id(), importId)
                .query((row, n) -> new Mark(
                        Mark.Thing.valueOf(row.getString("thing")),
                        Columns.id(row, "id"),
                        row.getInt("row"),
                        row.getBoolean("made"),
                        row.getInt("version")))
                .list();
    }

    /** Those that any other import made or met, too. */
    public Set<UUID> alsoInOthers(UUID importId, Collection<UUID> ids) {
        return new HashSet<>(
                jdbc.sql("select distinct id from import_marks where network_id = ? and import_id <> ? and id = any(?)")
                        .params(CurrentNetwork.id(), importId, Columns.array(ids))
                        .query(UUID.class)
                        .list());
    }

    /** The first mark of a thing stays; only what the import made itself goes on to a newer version. */
    public void add(UUID importId, Collection<Mark> marks) {
        UUID network = CurrentNetwork.id();
        batch.batchUpdate("""
                insert into import_marks (import_id, network_id, thing, id, row, made, version) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (import_id, thing, id) do update set version = excluded.version
                    where import_marks.made and excluded.made""", marks, Math.max(1, marks.size()), (row, mark) -> {
            row.setObject(1, importId);
            row.setObject(2, network);
            row.setString(3, mark.thing().name());
            row.setObject(4, mark.id());
            row.setInt(5, mark.row());
            row.setBoolean(6, mark.made());
            row.setInt(7, mark.version());
        });
    }

    public void forget(UUID importId) {
        jdbc.sql("delete from import_marks where network_id = ? and import_id = ?")
                .params(CurrentNetwork.id(), importId)
                .update();
    }
}
