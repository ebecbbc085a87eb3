package org.lotse.members.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationKind;
import org.lotse.members.domain.ClassificationRules;
import org.lotse.members.domain.DateRules;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.SizeClass;
import org.lotse.members.imports.RowImportRequest.ClassificationCode;
import org.lotse.members.imports.RowImportRequest.MemberPart;
import org.lotse.members.store.ImportProvenance.EntityType;
import org.lotse.resource.Uuids;

/**
 * Imports the size, sector and region of a row as self-declared, since the values of a list are unchecked. The first classification of a
 * kind is valid from the first day of the row's term, or from {@link DateRules#EARLIEST} if the row has none. One that differs from the
 * latest known is valid from today. Within one list, the first row counts.
 */
final class ClassificationRowImporter {

    private final ImportUnitOfWork bench;
    private final LocalDate today;

    ClassificationRowImporter(ImportUnitOfWork bench, LocalDate today) {
        this.bench = bench;
        this.today = today;
    }

    List<FieldViolation> violations(MemberPart part, UUID memberId) {
        return wanted(part, memberId)
                .flatMap(one -> ClassificationRules.violations(one, today).stream()
                        .filter(fieldViolation -> !fieldViolation.field().equals("validFrom"))
                        .map(fieldViolation -> new FieldViolation(field(one.kind()), fieldViolation.reason())))
                .toList();
    }

    RowOutcome importRow(int row, MemberPart part, UUID memberId) {
        return wanted(part, memberId).map(one -> importRow(row, one)).reduce(RowOutcome.EXISTING, RowOutcome::and);
    }

    private RowOutcome importRow(int row, Classification wanted) {
        Optional<Classification> latest = bench.classifications.of(wanted.memberId()).stream()
                .filter(one -> one.kind() == wanted.kind() && !one.retracted())
                .max(Comparator.comparing(Classification::validFrom));
        if (latest.isEmpty()) {
            return put(row, wanted);
        }
        Classification known = latest.get();
        if (known.saysTheSameAs(wanted)
                || bench.isCreatedByImport(known.id())
                || !known.validFrom().isBefore(today)) {
            bench.markMet(EntityType.CLASSIFICATION, known.id(), row, known.version());
            return RowOutcome.EXISTING;
        }
        return put(row, from(today, wanted, 1));
    }

    private RowOutcome put(int row, Classification one) {
        Classification retracted = bench.classifications.get(one.id());
        Classification next = retracted == null ? one : from(one.validFrom(), one, retracted.version() + 1);
        bench.classifications.put(next);
        bench.markCreated(EntityType.CLASSIFICATION, next.id(), row, next.version());
        return RowOutcome.CHANGED;
    }

    private static Stream<Classification> wanted(MemberPart part, UUID memberId) {
        LocalDate validFrom = Objects.requireNonNullElse(part.startsOn(), DateRules.EARLIEST);
        return Stream.of(
                        part.sizeClass() == null || part.sizeClass().equals(SizeClass.UNKNOWN.name())
                                ? Optional.<Classification>empty()
                                : Optional.of(of(
                                        memberId,
                                        ClassificationKind.SIZE,
                                        new ClassificationCode(SizeClass.SCHEME, part.sizeClass()),
                                        validFrom)),
                        Optional.ofNullable(part.sector())
                                .map(code -> of(memberId, ClassificationKind.SECTOR, code, validFrom)),
                        Optional.ofNullable(part.region())
                                .map(code -> of(memberId, ClassificationKind.REGION, code, validFrom)))
                .flatMap(Optional::stream);
    }

    private static Classification of(
            UUID memberId, ClassificationKind kind, ClassificationCode code, LocalDate validFrom) {
        return from(
                validFrom,
                new Classification(
                        memberId,
                        memberId,
                        kind,
                        code.scheme().strip(),
                        code.code().strip(),
                        validFrom,
                        true,
                        1,
                        false),
                1);
    }

    private static Classification from(LocalDate validFrom, Classification one, int version) {
        return new Classification(
                Uuids.of("classification:" + one.memberId(), one.kind() + ":" + validFrom),
                one.memberId(),
                one.kind(),
                one.scheme(),
                one.code(),
                validFrom,
                one.selfDeclared(),
                version,
                false);
    }

    private static String field(ClassificationKind kind) {
        return switch (kind) {
            case SIZE -> "member.sizeClass";
            case SECTOR -> "member.sector";
            case REGION -> "member.region";
            case TYPE -> "member.type";
        };
    }
}
