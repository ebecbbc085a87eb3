package org.lotse.members.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.Term;
import org.lotse.members.store.ImportProvenance;

/** The entities that one batch of rows may touch, in memory. They are stored at the end of the batch with a few statements. */
final class ImportUnitOfWork {

    final IdentityMap<Member> members = new IdentityMap<>(Member::id, Member::id);
    final IdentityMap<Term> terms = new IdentityMap<>(Term::id, Term::memberId);
    final IdentityMap<Classification> classifications = new IdentityMap<>(Classification::id, Classification::memberId);
    final IdentityMap<Person> persons = new IdentityMap<>(Person::id, Person::id);
    final IdentityMap<Assignment> assignments = new IdentityMap<>(Assignment::id, Assignment::memberId);

    private final Map<UUID, ImportProvenance> provenance = new HashMap<>();
    private final Map<UUID, ImportProvenance> newProvenance = new LinkedHashMap<>();

    ImportUnitOfWork(List<ImportProvenance> known) {
        known.forEach(importProvenance -> provenance.put(importProvenance.id(), importProvenance));
    }

    /** Records that this row created the entity. */
    void markCreated(ImportProvenance.EntityType entityType, UUID id, int row, int version) {
        put(new ImportProvenance(entityType, id, row, true, version));
    }

    /**
     * Records that this row refers to the entity.
     *
     * @return CREATED when the same row of this import created it, that is, when the batch is repeated
     */
    RowOutcome markMet(ImportProvenance.EntityType entityType, UUID id, int row, int version) {
        ImportProvenance before = provenance.get(id);
        if (before == null) {
            put(new ImportProvenance(entityType, id, row, false, version));
            return RowOutcome.EXISTING;
        }
        return before.made() && before.row() == row ? RowOutcome.CREATED : RowOutcome.EXISTING;
    }

    /** True when this import created the entity. */
    boolean isCreatedByImport(UUID id) {
        ImportProvenance importProvenance = provenance.get(id);
        return importProvenance != null && importProvenance.made();
    }

    /** Records that this import changed an entity that it had created, so that the change does not count as one from outside. */
    void markRevised(UUID id, int from, int to) {
        ImportProvenance importProvenance = provenance.get(id);
        if (importProvenance != null && importProvenance.made() && importProvenance.version() == from) {
            put(new ImportProvenance(importProvenance.thing(), id, importProvenance.row(), true, to));
        }
    }

    Collection<ImportProvenance> newProvenance() {
        return newProvenance.values();
    }

    private void put(ImportProvenance importProvenance) {
        provenance.put(importProvenance.id(), importProvenance);
        newProvenance.put(importProvenance.id(), importProvenance);
    }
}
