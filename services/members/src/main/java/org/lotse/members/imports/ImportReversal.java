package org.lotse.members.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.Term;
import org.lotse.members.domain.TermRules;
import org.lotse.members.imports.UndoResult.KeptEntry;
import org.lotse.members.store.ImportProvenance;
import org.lotse.members.store.ImportProvenance.EntityType;

/** Retracts the entities that an import created and that only this import has changed. */
final class ImportReversal {

    private static final String LISTED_ELSEWHERE = "listed-elsewhere";
    private static final String CHANGED_SINCE = "changed-since";
    private static final String EXTENDED_SINCE = "extended-since";

    private final ImportUnitOfWork bench;
    private final Map<UUID, ImportProvenance> made;
    private final Set<UUID> inOtherLists;
    private final Set<UUID> acting = new HashSet<>();
    private final List<KeptEntry> kept = new ArrayList<>();
    private int retractedMembers;
    private int retractedPersons;

    ImportReversal(ImportUnitOfWork bench, Map<UUID, ImportProvenance> made, Set<UUID> inOtherLists) {
        this.bench = bench;
        this.made = made;
        this.inOtherLists = inOtherLists;
    }

    UndoResult reverse(Set<UUID> memberIds) {
        memberIds.forEach(this::reverseParts);
        bench.assignments.all().stream().filter(one -> !one.retracted()).forEach(one -> acting.add(one.personId()));
        made.values().stream()
                .filter(importProvenance -> importProvenance.thing() == EntityType.PERSON)
                .flatMap(importProvenance -> Stream.ofNullable(bench.persons.get(importProvenance.id())))
                .forEach(this::reversePerson);
        made.values().stream()
                .filter(importProvenance -> importProvenance.thing() == EntityType.MEMBER)
                .flatMap(importProvenance -> Stream.ofNullable(bench.members.get(importProvenance.id())))
                .forEach(this::reverseMember);
        return new UndoResult(retractedMembers, retractedPersons, kept);
    }

    private void reverseParts(UUID memberId) {
        for (Assignment one : bench.assignments.of(memberId)) {
            if (!one.retracted() && isUntouched(one.id(), one.version())) {
                bench.assignments.put(one.retract());
            }
        }
        for (Classification one : bench.classifications.of(memberId)) {
            if (!one.retracted() && isUntouched(one.id(), one.version())) {
                bench.classifications.put(one.retract());
            }
        }
        for (Term one : bench.terms.of(memberId)) {
            if (!one.retracted() && isUntouched(one.id(), one.version())) {
                bench.terms.put(one.retract());
            }
        }
        TermRules.relinked(bench.terms.of(memberId)).forEach(bench.terms::put);
    }

    private void reversePerson(Person person) {
        if (person.erased()) {
            return;
        }
        if (inOtherLists.contains(person.id())) {
            keep(person.id(), person.name(), LISTED_ELSEWHERE, "Another list names this person, too.");
        } else if (!isUntouched(person.id(), person.version()) || acting.contains(person.id())) {
            keep(person.id(), person.name(), CHANGED_SINCE, "This person was changed since.");
        } else {
            bench.persons.put(person.withdraw());
            retractedPersons++;
        }
    }

    private void reverseMember(Member member) {
        if (member.retracted()) {
            return;
        }
        if (inOtherLists.contains(member.id())) {
            keep(member.id(), member.name(), LISTED_ELSEWHERE, "Another list names this member, too.");
        } else if (!isUntouched(member.id(), member.version())) {
            keep(member.id(), member.name(), CHANGED_SINCE, "This member was changed since.");
        } else if (hasParts(member.id())) {
            keep(member.id(), member.name(), EXTENDED_SINCE, "Terms, classifications or persons were added since.");
        } else {
            bench.members.put(member.retract());
            retractedMembers++;
        }
    }

    private boolean hasParts(UUID memberId) {
        return bench.assignments.of(memberId).stream().anyMatch(one -> !one.retracted())
                || bench.classifications.of(memberId).stream().anyMatch(one -> !one.retracted())
                || bench.terms.of(memberId).stream().anyMatch(one -> !one.retracted());
    }

    private boolean isUntouched(UUID id, int version) {
        ImportProvenance importProvenance = made.get(id);
        return importProvenance != null && importProvenance.version() == version && !inOtherLists.contains(id);
    }

    private void keep(UUID id, String name, String type, String reason) {
        kept.add(new KeptEntry(id, name, type, reason));
    }
}
