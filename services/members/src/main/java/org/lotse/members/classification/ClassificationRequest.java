package org.lotse.members.classification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationKind;
import org.lotse.members.domain.SizeClass;

/**
 * Request body of a classification. A size without a code is computed from headcount, turnover and balance.
 *
 * @param scheme optional for SIZE and TYPE, which have only one
 * @param headcount annual work units
 * @param turnover euros a year
 * @param balance balance sheet total in euros
 */
public record ClassificationRequest(
        @NotNull ClassificationKind kind,
        @Nullable String scheme,
        @Nullable String code,
        @NotNull LocalDate validFrom,
        boolean selfDeclared,
        @Nullable @PositiveOrZero Integer headcount,
        @Nullable @PositiveOrZero Long turnover,
        @Nullable @PositiveOrZero Long balance) {

    /** Creates a classification with this content. */
    public Classification toClassification(UUID id, UUID memberId) {
        return of(id, memberId, 1);
    }

    Classification replacementOf(Classification before) {
        return of(before.id(), before.memberId(), before.version() + 1);
    }

    boolean equalTo(Classification before) {
        return of(before.id(), before.memberId(), before.version()).equals(before);
    }

    private Classification of(UUID id, UUID memberId, int version) {
        return new Classification(
                id, memberId, kind, schemeOrDefault(), codeOrComputed(), validFrom, selfDeclared, version, false);
    }

    private String schemeOrDefault() {
        if (scheme != null) {
            return scheme.strip();
        }
        return switch (kind) {
            case SIZE -> SizeClass.SCHEME;
            case TYPE -> "LOTSE";
            case SECTOR, REGION -> "";
        };
    }

    private String codeOrComputed() {
        if (code == null && kind == ClassificationKind.SIZE) {
            return SizeClass.of(headcount, turnover, balance).name();
        }
        return code == null ? "" : code.strip();
    }
}
