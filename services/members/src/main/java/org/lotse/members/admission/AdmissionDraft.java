package org.lotse.members.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationRules;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.domain.Term;
import org.lotse.members.domain.TermRules;
import org.lotse.members.domain.TextRules;
import org.lotse.members.persons.AssignedPerson;
import org.lotse.members.persons.AssigningPersons;
import org.lotse.members.persons.PersonRequest;
import org.lotse.resource.Uuids;

/** An organisation to be admitted, with its terms, classifications and persons; not stored yet. */
record AdmissionDraft(
        Member member, List<Term> terms, List<Classification> classifications, List<AssignedPerson> persons) {

    /** Derives the ids of the parts from the member's id, so that a repeated request gives the same draft. */
    static AdmissionDraft of(UUID id, AdmissionRequest request) {
        var member = Member.first(
                id,
                NormalName.tidy(request.name()),
                Objects.requireNonNullElse(request.type(), OrganisationType.OTHER),
                request.externalId(),
                request.website());
        List<Term> terms = numbered(request.termsOrNone(), (n, details) -> details.toTerm(part(id, "term", n), id));
        return new AdmissionDraft(
                member,
                terms.stream()
                        .map(term -> term.withRenewedTerm(TermRules.renewed(term, terms)))
                        .toList(),
                numbered(
                        request.classificationsOrNone(),
                        (n, details) -> details.toClassification(part(id, "classification", n), id)),
                numbered(request.personsOrNone(), (n, details) -> assigned(id, n, details)));
    }

    /** All violations of the draft by itself, each with the path of its field. */
    List<FieldViolation> violations(AdmissionRequest request, LocalDate today) {
        List<FieldViolation> faults = new ArrayList<>(Stream.of(
                        TextRules.nameViolation("name", member.name()),
                        TextRules.numberViolation("externalId", member.externalId()),
                        TextRules.websiteViolation("website", member.website()))
                .flatMap(Optional::stream)
                .toList());
        forEach("terms", terms, faults, term -> TermRules.violations(term, today));
        forEach("classifications", classifications, faults, one -> ClassificationRules.violations(one, today));
        forEach("persons", request.personsOrNone(), faults, details -> personViolations(details, today));
        return faults;
    }

    private static List<FieldViolation> personViolations(PersonRequest details, LocalDate today) {
        return details.personId() == null
                ? details.violations(today)
                : List.of(new FieldViolation(
                        "personId", "A known person is assigned after admission, to the member's persons."));
    }

    private static AssignedPerson assigned(UUID memberId, int n, PersonRequest details) {
        UUID personId = part(memberId, "person", n);
        return new AssignedPerson(
                details.asPerson(personId),
                details.asAssignment(AssigningPersons.assignmentId(memberId, personId), memberId, personId));
    }

    private static UUID part(UUID memberId, String what, int n) {
        return Uuids.of(what + ":" + memberId, Integer.toString(n));
    }

    private static <D, T> List<T> numbered(List<D> details, PartFactory<D, T> partFactory) {
        return IntStream.range(0, details.size())
                .mapToObj(n -> partFactory.of(n, details.get(n)))
                .toList();
    }

    private static <T> void forEach(
            String field, List<T> parts, List<FieldViolation> faults, PartValidator<T> partValidator) {
        for (int n = 0; n < parts.size(); n++) {
            String path = field + "[" + n + "]";
            partValidator.violations(parts.get(n)).forEach(fieldViolation -> faults.add(fieldViolation.in(path)));
        }
    }

    @FunctionalInterface
    private interface PartFactory<D, T> {
        T of(int n, D details);
    }

    @FunctionalInterface
    private interface PartValidator<T> {
        List<FieldViolation> violations(T part);
    }
}
