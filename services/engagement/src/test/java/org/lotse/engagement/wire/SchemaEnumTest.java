package org.lotse.engagement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lotse.engagement.domain.Actor;
import org.lotse.engagement.domain.SignalKind;

class SchemaEnumTest {

    @Test
    void everyWordOfTheDomainIsAWordOfTheSchemaAndBack() {
        assertThat(SignalKind.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(Arrays.stream(org.lotse.facts.signals.SignalKind.values())
                        .map(Enum::name)
                        .filter(name -> !name.equals("UNKNOWN"))
                        .toList());
        assertThat(Actor.values())
                .extracting(Enum::name)
                .isSubsetOf(Arrays.stream(org.lotse.facts.signals.Actor.values())
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void aTypeIsSpeltInKebabCase() {
        assertThat(SignalKind.SERVICE_USED.type()).isEqualTo("org.lotse.signal.service-used");
        assertThat(SignalKind.ofType("org.lotse.signal.mail-clicked")).hasValue(SignalKind.MAIL_CLICKED);
        assertThat(SignalKind.ofType("org.lotse.signal.attended")).isEmpty();
    }
}
