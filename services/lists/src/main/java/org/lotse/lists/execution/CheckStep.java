package org.lotse.lists.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.lists.clients.MembersClient.DirectoryMatch;
import org.lotse.lists.deduplication.domain.RowVerdict;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportCounts;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.MatchDecision;
import org.lotse.lists.domain.MatchSubject;
import org.lotse.lists.domain.ResolvedIdentity;
import org.lotse.lists.store.EventReferenceRepository;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.lists.store.MatchDecisionRepository;
import org.lotse.lists.store.RowFindingRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all rows, looks up members and persons in the directory, and computes what an import would do; changes no other service. */
@Component
class CheckStep {
    private final ImportRows importRows;
    private final DirectoryLookup directoryLookup;
    private final ImportJobRepository importJobRepository;
    private final RowFindingRepository rowFindingRepository;
    private final MatchDecisionRepository matchDecisionRepository;
    private final EventReferenceRepository events;
    private final TransactionTemplate transaction;

    CheckStep(
            ImportRows importRows,
            DirectoryLookup directoryLookup,
            ImportJobRepository importJobRepository,
            RowFindingRepository rowFindingRepository,
            MatchDecisionRepository matchDecisionRepository,
            EventReferenceRepository events,
            TransactionTemplate transaction) {
        this.importRows = importRows;
        this.directoryLookup = directoryLookup;
        this.importJobRepository = importJobRepository;
        this.rowFindingRepository = rowFindingRepository;
        this.matchDecisionRepository = matchDecisionRepository;
        this.events = events;
        this.transaction = transaction;
    }

    void work(ImportJob job) {
        ListedEntities named = new ListedEntities();
        JudgedRows rows = importRows.judge(job);
        rows.each(verdict -> {
            if (verdict instanceof RowVerdict.AcceptedRow(var rawRow, var entry)) {
                named.add(entry);
            }
        });
        List<ResolvedIdentity> identities = new ArrayList<>();
        List<MatchDecision> asked = lookUp(job, named, identities);
        ImportCounts importCounts = new ImportCounts();
        RowFindingRepository.RowFindings rowFindings = new RowFindingRepository.RowFindings();
        IdentityResolver who = new IdentityResolver(job.networkId(), identities, List.of());
        ReferenceCheck door = referenceCheck(job, who);
        rows.each(verdict -> VerdictCounter.count(door.check(verdict), importCounts, rowFindings));
        importCounts.set(CountKind.MEMBERS, named.members().size());
        importCounts.set(CountKind.MEMBERS_NEW, unknown(identities, MatchSubject.MEMBER));
        importCounts.set(
                CountKind.PERSONS,
                named.persons().values().stream().mapToInt(Map::size).sum());
        importCounts.set(CountKind.PERSONS_NEW, unknown(identities, MatchSubject.PERSON));
        importCounts.set(CountKind.EVENTS, named.events());
        transaction.executeWithoutResult(status -> {
            rowFindingRepository.clear(job.id());
            matchDecisionRepository.clear(job.id());
            rowFindingRepository.add(job.networkId(), job.id(), rowFindings);
            matchDecisionRepository.addIdentities(job.networkId(), job.id(), identities);
            matchDecisionRepository.add(job.networkId(), job.id(), asked);
            importJobRepository.advance(job.id(), 0, importCounts.counts());
            importJobRepository.ready(job.id());
        });
    }

    ReferenceCheck referenceCheck(ImportJob job, IdentityResolver who) {
        Map<String, EventReferenceRepository.EventReference> known = new HashMap<>();
        events.all().forEach(event -> known.put(event.externalId(), event));
        return new ReferenceCheck(job, who, known, job.uploadedOn());
    }

    private List<MatchDecision> lookUp(ImportJob job, ListedEntities named, List<ResolvedIdentity> identities) {
        Map<String, DirectoryMatch> members =
                directoryLookup.members(job.networkId(), named.members().values());
        Map<String, UUID> known = new HashMap<>();
        members.forEach((key, match) -> {
            if (DirectoryLookup.isExact(match)) {
                known.put(key, match.candidates().getFirst().id());
            }
        });
        Map<String, DirectoryMatch> persons = directoryLookup.persons(job.networkId(), known, named.persons());
        MatchDecisionCollector alikes = new MatchDecisionCollector();
        alikes.members(named.members(), members);
        named.members().forEach((key, member) -> {
            identities.add(new ResolvedIdentity(
                    MatchSubject.MEMBER,
                    key,
                    known.get(key),
                    DirectoryLookup.conflictingName(member, members.get(key))));
            var own = named.persons().getOrDefault(key, Map.of());
            alikes.persons(key, MatchKeys.memberName(member), own, persons);
            own.values().forEach(person -> {
                String personKey = MatchKeys.person(key, person);
                DirectoryMatch match = persons.get(personKey);
                UUID id = match != null && DirectoryLookup.isExact(match)
                        ? match.candidates().getFirst().id()
                        : null;
                identities.add(new ResolvedIdentity(MatchSubject.PERSON, personKey, id));
            });
        });
        return alikes.decisions();
    }

    private static int unknown(List<ResolvedIdentity> identities, MatchSubject subject) {
        return (int) identities.stream()
                .filter(identity -> identity.subject() == subject && identity.id() == null)
                .count();
    }
}
