package org.lotse.members.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entities that each import created or referred to. */
@Repository
public class ImportProvenanceStore {

    private final JdbcClient jdbc;

    ImportProvenanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All records of the import. */
    public List<ImportProvenance> of(UUID importId) {
        return jdbc.sql("select thing, id, row, made, version from import_marks where network_id = ? and import_id = ?")
                .params(CurrentNetwork.id(), importId)
                .query((row, n) -> new ImportProvenance(
                        ImportProvenance.EntityType.valueOf(row.getString("thing")),
                        RowMappers.id(row, "id"),
                        row.getInt("row"),
                        row.getBoolean("made"),
                        row.getInt("version")))
                .list();
    }

    /** Those of these ids that another import created or referred to as well. */
    public Set<UUID> alsoInOthers(UUID importId, Collection<UUID> ids) {
        return new HashSet<>(
                jdbc.sql("select distinct id from import_marks where network_id = ? and import_id <> ? and id = any(?)")
                        .params(CurrentNetwork.id(), importId, RowMappers.array(ids))
                        .query(UUID.class)
                        .list());
    }

    /** Adds records. An existing record stays as it is; only the version of an entity that the import itself created is updated. */
    public void add(UUID importId, Collection<ImportProvenance> marks) {
        jdbc.sql("""
                insert into import_marks (import_id, network_id, thing, id, row, made, version)
                select ?, ?, thing, id, row, made, version
                from unnest(?::text[], ?::uuid[], ?::int[], ?::boolean[], ?::int[]) as mark (thing, id, row, made, version)
                on conflict (import_id, thing, id) do update set version = excluded.version
                    where import_marks.made and excluded.made""")
                .params(
                        importId,
                        CurrentNetwork.id(),
                        marks.stream()
                                .map(importProvenance ->
                                        importProvenance.thing().name())
                                .toArray(String[]::new),
                        marks.stream().map(ImportProvenance::id).toArray(UUID[]::new),
                        marks.stream().map(ImportProvenance::row).toArray(Integer[]::new),
                        marks.stream().map(ImportProvenance::made).toArray(Boolean[]::new),
                        marks.stream().map(ImportProvenance::version).toArray(Integer[]::new))
                .update();
    }

    public void delete(UUID importId) {
        jdbc.sql("delete from import_marks where network_id = ? and import_id = ?")
                .params(CurrentNetwork.id(), importId)
                .update();
    }
}
