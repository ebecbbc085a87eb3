package org.lotse.lists.working;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.Decision;
import org.lotse.lists.imports.domain.Identity;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.Subject;
import org.lotse.lists.imports.domain.Tally;
import org.lotse.lists.neighbours.MembersDoor.Match;
import org.lotse.lists.store.Decisions;
import org.lotse.lists.store.Findings;
import org.lotse.lists.store.Imports;
import org.lotse.lists.store.KnownEvents;
import org.lotse.lists.surveying.domain.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all rows, asks the directory who they speak of, and says what would happen; changes nothing outside this service. */
@Component
class Checking {
    private final Readings readings;
    private final LookingUp lookingUp;
    private final Imports imports;
    private final Findings findings;
    private final Decisions decisions;
    private final KnownEvents events;
    private final TransactionTemplate transaction;

    Checking(
            Readings readings,
            LookingUp lookingUp,
            Imports imports,
            Findings findings,
            Decisions decisions,
            KnownEvents events,
            TransactionTemplate transaction) {
        this.readings = readings;
        this.lookingUp = lookingUp;
        this.imports = imports;
        this.findings = findings;
        this.decisions = decisions;
        this.events = events;
        this.transaction = transaction;
    }

    void work(ImportJob job) {
        Inventory named = new Inventory();
        Judged rows = readings.judge(job);
        rows.each(verdict -> {
            if (verdict instanceof Verdict.Take(var line, var entry)) {
                named.add(entry);
            }
        });
        List<Identity> identities = new ArrayList<>();
        List<Decision> asked = lookUp(job, named, identities);
        Tally tally = new Tally();
        Findings.Gathered gathered = new Findings.Gathered();
        Identities who = new Identities(job.networkId(), identities, List.of());
        Doorkeeper door = doorkeeper(job, who);
        rows.each(verdict -> Sorting.sort(door.check(verdict), tally, gathered));
        tally.set(Count.MEMBERS, named.members().size());
        tally.set(Count.MEMBERS_NEW, unknown(identities, Subject.MEMBER));
        tally.set(
                Count.PERSONS,
                named.persons().values().stream().mapToInt(Map::size).sum());
        tally.set(Count.PERSONS_NEW, unknown(identities, Subject.PERSON));
        tally.set(Count.EVENTS, named.events());
        transaction.executeWithoutResult(status -> {
            findings.clear(job.id());
            decisions.clear(job.id());
            findings.add(job.networkId(), job.id(), gathered);
            decisions.addIdentities(job.networkId(), job.id(), identities);
            decisions.add(job.networkId(), job.id(), asked);
            imports.advance(job.id(), 0, tally.counts());
            imports.ready(job.id());
        });
    }

    Doorkeeper doorkeeper(ImportJob job, Identities who) {
        Map<String, KnownEvents.Known> known = new HashMap<>();
        events.all().forEach(event -> known.put(event.externalId(), event));
        return new Doorkeeper(job, who, known, job.uploadedOn());
    }

    private List<Decision> lookUp(ImportJob job, Inventory named, List<Identity> identities) {
        Map<String, Match> members =
                lookingUp.members(job.networkId(), named.members().values());
        Map<String, UUID> known = new HashMap<>();
        members.forEach((key, match) -> {
            if (LookingUp.isExact(match)) {
                known.put(key, match.candidates().getFirst().id());
            }
        });
        Map<String, Match> persons = lookingUp.persons(job.networkId(), known, named.persons());
        LookAlikes alikes = new LookAlikes();
        alikes.members(named.members(), members);
        named.members().forEach((key, member) -> {
            identities.add(new Identity(
                    Subject.MEMBER, key, known.get(key), LookingUp.knownOtherwise(member, members.get(key))));
            var own = named.persons().getOrDefault(key, Map.of());
            alikes.persons(key, Keys.name(member), own, persons);
            own.values().forEach(person -> {
                String personKey = Keys.person(key, person);
                Match match = persons.get(personKey);
                UUID id = match != null && LookingUp.isExact(match)
                        ? match.candidates().getFirst().id()
                        : null;
                identities.add(new Identity(Subject.PERSON, personKey, id));
            });
        });
        return alikes.decisions();
    }

    private static int unknown(List<Identity> identities, Subject subject) {
        return (int) identities.stream()
                .filter(identity -> identity.subject() == subject && identity.id() == null)
                .count();
    }
}
