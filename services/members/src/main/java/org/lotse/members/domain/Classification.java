package org.lotse.members.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated property of a member, valid from a day until the next one of its kind.
 *
 * @param scheme for example {@code EU-2003-361}, {@code WZ-2008}, {@code NUTS-2024}; a code means nothing without it
 * @param selfDeclared true when the value comes from the member and is unchecked
 * @param version starts at 1
 */
public record Classification(
        UUID id,
        UUID memberId,
        ClassificationKind kind,
        String scheme,
        String code,
        LocalDate validFrom,
        boolean selfDeclared,
        int version,
        boolean retracted) {

    public boolean saysTheSameAs(Classification other) {
        return kind == other.kind && scheme.equals(other.scheme) && code.equals(other.code);
    }

    public Classification retract() {
        return new Classification(id, memberId, kind, scheme, code, validFrom, selfDeclared, version + 1, true);
    }
}
