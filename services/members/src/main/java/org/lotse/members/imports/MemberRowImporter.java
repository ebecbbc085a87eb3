package org.lotse.members.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.domain.TextRules;
import org.lotse.members.imports.RowImportRequest.MemberPart;
import org.lotse.members.store.ImportProvenance.EntityType;
import org.lotse.resource.Uuids;
import org.lotse.tenancy.CurrentNetwork;

/**
 * Finds the member that a row means, and creates it if it is new. Spellings are not merged here: without an id, a row means the member with
 * the same number, or else with exactly the same name.
 */
final class MemberRowImporter {

    private final ImportUnitOfWork bench;
    private final Map<String, UUID> byNumber = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();
    private final Map<String, UUID> ambiguous = new HashMap<>();

    MemberRowImporter(ImportUnitOfWork bench, Collection<Member> known) {
        this.bench = bench;
        known.stream().filter(member -> !member.retracted()).forEach(this::file);
    }

    /** The id of the member that a row creates when it has no id and no known member matches. The same list gives the same id. */
    static UUID newId(MemberPart part) {
        return part.externalId() == null
                ? Uuids.of("member:" + CurrentNetwork.id(), "=" + name(part))
                : Uuids.of(
                        "member:" + CurrentNetwork.id(), "#" + part.externalId().strip());
    }

    static @Nullable String name(MemberPart part) {
        return part.name() == null || part.name().isBlank() ? null : NormalName.tidy(part.name());
    }

    UUID idOf(MemberPart part) {
        if (part.id() != null) {
            return part.id();
        }
        UUID numbered = part.externalId() == null
                ? null
                : byNumber.get(part.externalId().strip());
        UUID named = numbered == null && name(part) != null ? byName.get(name(part)) : numbered;
        return Objects.requireNonNullElseGet(named, () -> newId(part));
    }

    List<FieldViolation> violations(MemberPart part, UUID id) {
        Member known = bench.members.get(id);
        boolean isNew = known == null || known.retracted();
        return Stream.of(
                        isNew || part.name() != null
                                ? TextRules.nameViolation("member.name", nameOrNumber(part))
                                : Optional.<FieldViolation>empty(),
                        TextRules.numberViolation("member.externalId", part.externalId()),
                        numberViolation(part, id),
                        part.id() == null && ambiguous.containsKey(String.valueOf(name(part)))
                                ? Optional.of(new FieldViolation(
                                        "member.name",
                                        "Several members bear this name. Say which one by its id or number."))
                                : Optional.<FieldViolation>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    RowOutcome importRow(int row, MemberPart part, UUID id) {
        Member known = bench.members.get(id);
        if (known != null && !known.retracted()) {
            return bench.markMet(EntityType.MEMBER, id, row, known.version());
        }
        Member member = new Member(
                id,
                NormalName.tidy(String.valueOf(nameOrNumber(part))),
                Objects.requireNonNullElse(part.type(), OrganisationType.OTHER),
                part.externalId() == null ? null : part.externalId().strip(),
                null,
                known == null ? 1 : known.version() + 1,
                false);
        bench.members.put(member);
        file(member);
        bench.markCreated(EntityType.MEMBER, id, row, member.version());
        return RowOutcome.CREATED;
    }

    private Optional<FieldViolation> numberViolation(MemberPart part, UUID id) {
        UUID bearer = part.externalId() == null
                ? null
                : byNumber.get(part.externalId().strip());
        return bearer == null || bearer.equals(id)
                ? Optional.empty()
                : Optional.of(new FieldViolation(
                        "member.externalId", "Another member bears the number " + part.externalId() + "."));
    }

    private void file(Member member) {
        if (member.externalId() != null) {
            byNumber.put(member.externalId(), member.id());
        }
        UUID other = byName.put(member.name(), member.id());
        if (other != null && !other.equals(member.id())) {
            ambiguous.put(member.name(), other);
        }
    }

    private static @Nullable String nameOrNumber(MemberPart part) {
        return name(part) == null ? part.externalId() : name(part);
    }
}
