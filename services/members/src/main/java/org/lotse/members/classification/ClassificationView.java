package org.lotse.members.classification;

import java.time.LocalDate;
import java.util.UUID;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationKind;

/** A classification in a response. */
public record ClassificationView(
        UUID id,
        ClassificationKind kind,
        String scheme,
        String code,
        LocalDate validFrom,
        boolean selfDeclared,
        int version) {

    public static ClassificationView of(Classification one) {
        return new ClassificationView(
                one.id(), one.kind(), one.scheme(), one.code(), one.validFrom(), one.selfDeclared(), one.version());
    }
}
