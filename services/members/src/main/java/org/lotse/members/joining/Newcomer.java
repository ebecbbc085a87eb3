package org.lotse.members.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotse.gate.Uuids;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationRules;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.domain.Term;
import org.lotse.members.domain.TermRules;
import org.lotse.members.domain.TextRules;
import org.lotse.members.people.Assigned;
import org.lotse.members.people.AssigningPersons;
import org.lotse.members.people.PersonDetails;

/** An organisation about to join, with everything that comes along; not stored yet. */
record Newcomer(Member member, List<Term> terms, List<Classification> classifications, List<Assigned> persons) {

    /** Ids of the parts follow from the member's id, so that a repeated request is the same newcomer. */
    static Newcomer of(UUID id, AdmissionRequest request) {
        var member = Member.first(
                id,
                NormalName.tidy(request.name()),
                Objects.requireNonNullElse(request.type(), OrganisationType.OTHER),
                request.externalId(),
                request.website());
        List<Term> terms = numbered(request.termsOrNone(), (n, details) -> details.as(part(id, "term", n), id));
        return new Newcomer(
                member,
                terms.stream()
                        .map(term -> term.renewing(TermRules.renewed(term, terms)))
                        .toList(),
                numbered(
                        request.classificationsOrNone(), (n, details) -> details.as(part(id, "classification", n), id)),
                numbered(request.personsOrNone(), (n, details) -> assigned(id, n, details)));
    }

    /** Everything that is wrong by itself, with the path of the field. */
    List<Fault> faults(AdmissionRequest request, LocalDate today) {
        List<Fault> faults = new ArrayList<>(Stream.of(
                        TextRules.nameFault("name", member.name()),
                        TextRules.numberFault("externalId", member.externalId()),
                        TextRules.websiteFault("website", member.website()))
                .flatMap(Optional::stream)
                .toList());
        forEach("terms", terms, faults, term -> TermRules.faults(term, today));
        forEach("classifications", classifications, faults, one -> ClassificationRules.faults(one, today));
        forEach("persons", request.personsOrNone(), faults, details -> personFaults(details, today));
        return faults;
    }

    private static List<Fault> personFaults(PersonDetails details, LocalDate today) {
        return details.personId() == null
                ? details.faults(today)
                : List.of(
                        new Fault("personId", "A known person is assigned after admission, to the member's persons."));
    }

    private static Assigned assigned(UUID memberId, int n, PersonDetails details) {
        UUID personId = part(memberId, "person", n);
        return new Assigned(
                details.asPerson(personId),
                details.asAssignment(AssigningPersons.assignmentId(memberId, personId), memberId, personId));
    }

    private static UUID part(UUID memberId, String what, int n) {
        return Uuids.of(what + ":" + memberId, Integer.toString(n));
    }

    private static <D, T> List<T> numbered(List<D> details, Part<D, T> part) {
        return IntStream.range(0, details.size())
                .mapToObj(n -> part.of(n, details.get(n)))
                .toList();
    }

    private static <T> void forEach(String field, List<T> parts, List<Fault> faults, Rule<T> rule) {
        for (int n = 0; n < parts.size(); n++) {
            String path = field + "[" + n + "]";
            rule.faults(parts.get(n)).forEach(fault -> faults.add(fault.in(path)));
        }
    }

    @FunctionalInterface
    private interface Part<D, T> {
        T of(int n, D details);
    }

    @FunctionalInterface
    private interface Rule<T> {
        List<Fault> faults(T part);
    }
}
