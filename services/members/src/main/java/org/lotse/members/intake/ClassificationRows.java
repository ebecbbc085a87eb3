package org.lotse.members.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.gate.Uuids;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationKind;
import org.lotse.members.domain.ClassificationRules;
import org.lotse.members.domain.Dates;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.SizeClass;
import org.lotse.members.intake.IntakeRequest.Code;
import org.lotse.members.intake.IntakeRequest.MemberPart;
import org.lotse.members.store.Mark.Thing;

/**
 * Size, sector and region that a row speaks of; self-declared, since nobody checked a list. The first of its kind is valid from the
 * first day of the row's term, or else always; one that differs from the latest known is valid from today. Within one list the
 * first row counts.
 */
final class ClassificationRows {

    private final Workbench bench;
    private final LocalDate today;

    ClassificationRows(Workbench bench, LocalDate today) {
        this.bench = bench;
        this.today = today;
    }

    List<Fault> faults(MemberPart part, UUID memberId) {
        return wanted(part, memberId)
                .flatMap(one -> ClassificationRules.faults(one, today).stream()
                        .filter(fault -> !fault.field().equals("validFrom"))
                        .map(fault -> new Fault(field(one.kind()), fault.reason())))
                .toList();
    }

    Change take(int row, MemberPart part, UUID memberId) {
        return wanted(part, memberId).map(one -> take(row, one)).reduce(Change.EXISTING, Change::and);
    }

    private Change take(int row, Classification wanted) {
        Optional<Classification> latest = bench.classifications.of(wanted.memberId()).stream()
                .filter(one -> one.kind() == wanted.kind() && !one.retracted())
                .max(Comparator.comparing(Classification::validFrom));
        if (latest.isEmpty()) {
            return put(row, wanted);
        }
        Classification known = latest.get();
        if (known.saysTheSameAs(wanted)
                || bench.isOwn(known.id())
                || !known.validFrom().isBefore(today)) {
            bench.met(Thing.CLASSIFICATION, known.id(), row, known.version());
            return Change.EXISTING;
        }
        return put(row, from(today, wanted, 1));
    }

    private Change put(int row, Classification one) {
        Classification retracted = bench.classifications.get(one.id());
        Classification next = retracted == null ? one : from(one.validFrom(), one, retracted.version() + 1);
        bench.classifications.put(next);
        bench.made(Thing.CLASSIFICATION, next.id(), row, next.version());
        return Change.CHANGED;
    }

    private static Stream<Classification> wanted(MemberPart part, UUID memberId) {
        LocalDate validFrom = Objects.requireNonNullElse(part.startsOn(), Dates.EARLIEST);
        return Stream.of(
                        part.sizeClass() == null || part.sizeClass().equals(SizeClass.UNKNOWN.name())
                                ? Optional.<Classification>empty()
                                : Optional.of(of(
                                        memberId,
                                        ClassificationKind.SIZE,
                                        new Code(SizeClass.SCHEME, part.sizeClass()),
                                        validFrom)),
                        Optional.ofNullable(part.sector())
                                .map(code -> of(memberId, ClassificationKind.SECTOR, code, validFrom)),
                        Optional.ofNullable(part.region())
                                .map(code -> of(memberId, ClassificationKind.REGION, code, validFrom)))
                .flatMap(Optional::stream);
    }

    private static Classification of(UUID memberId, ClassificationKind kind, Code code, LocalDate validFrom) {
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
