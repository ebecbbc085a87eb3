package org.lotse.lists.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which spellings are shown to the user as similar. */
class SimilarNameFinderTest {
    @Test
    void caseAccentsPunctuationAndLegalFormDoNotCount() {
        assertThat(NameNormalizer.ofMember("Müller & Söhne GmbH & Co. KG"))
                .isEqualTo(NameNormalizer.ofMember("MUELLER UND SOEHNE"));
        assertThat(NameNormalizer.ofMember("Ligue Des États Arabes"))
                .isEqualTo(NameNormalizer.ofMember("Ligue des Etats arabes"));
        assertThat(NameNormalizer.ofMember("AG")).as("nothing but a legal form").isEqualTo("ag");
    }

    @Test
    void aDroppedInitialIsSimilarAndAnotherDigitIsNot() {
        assertThat(pairs("abdul g jawshan", "genc mlloja", "abdul jawshan"))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.later()).isEqualTo(2);
                    assertThat(pair.earlier()).isZero();
                    assertThat(pair.likeness()).isEqualTo(Similarity.SIMILAR);
                });
        assertThat(pairs("kreisverband 1", "kreisverband 2")).isEmpty();
        assertThat(pairs("member 1001", "member 1002")).isEmpty();
    }

    @Test
    void tenThousandNamesAreComparedInTheTimeOfARequest() {
        List<String> names = IntStream.range(0, 10_000)
                .mapToObj(n -> Integer.toString(n * 7919, 36) + " " + Integer.toString(n * 104_729, 36))
                .toList();

        assertThat(SimilarNameFinder.of(names)).hasSizeLessThan(names.size());
    }

    private static List<SimilarNamePair> pairs(String... names) {
        return SimilarNameFinder.of(List.of(names));
    }
}
