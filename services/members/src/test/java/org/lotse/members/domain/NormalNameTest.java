package org.lotse.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Müller Maschinenbau GmbH             | mueller maschinenbau | gmbh
            MUELLER-MASCHINENBAU                 | mueller maschinenbau | ''
            Müller & Söhne GmbH & Co. KG         | mueller und soehne   | gmbh kg
            Müller und Söhne GmbH u. Co. KG      | mueller und soehne   | gmbh kg
            Verein der Freunde e. V.             | verein der freunde   | ev
            Verein der Freunde e.V.              | verein der freunde   | ev
            Wärmewerk UG (haftungsbeschränkt)    | waermewerk           | ug haftungsbeschraenkt
            Café Édouard SARL                    | cafe edouard         | sarl
            Weiß AG                              | weiss                | ag
            GmbH                                 | gmbh                 | ''
            3D-Druck  Görlitz                    | 3d druck goerlitz    | ''
            東京電力                              | 東京電力              | ''
            """)
    void whatPeopleWriteDifferentlyIsTakenAway(String name, String core, String form) {
        assertThat(NormalName.of(name)).isEqualTo(new NormalName(core, form));
    }

    @Test
    void aLeftOutLegalFormMatchesAndAnotherOneDoesNot() {
        assertThat(NormalName.of("Weber").matches(NormalName.of("Weber AG"))).isTrue();
        assertThat(NormalName.of("Weber GmbH").matches(NormalName.of("Weber AG")))
                .isFalse();
    }

    @Test
    void theFamilyNameMayComeFirst() {
        assertThat(NormalName.ofPerson("Berg, Anna")).isEqualTo(NormalName.ofPerson("ANNA BERG"));
    }
}
