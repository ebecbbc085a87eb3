package org.lotse.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.events.domain.AttendanceList;
import org.lotse.events.domain.Beneficiary;
import org.lotse.events.domain.EventKind;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.RegistrationStatus;

class SchemaEnumTest {

    @Test
    void everyWordOfTheDomainIsAWordOfTheSchema() {
        Map<Enum<?>[], Enum<?>[]> spelt = Map.of(
                EventKind.values(), org.lotse.facts.programme.EventKind.values(),
                EventStatus.values(), org.lotse.facts.programme.EventStatus.values(),
                AttendanceList.values(), org.lotse.facts.programme.AttendanceList.values(),
                Beneficiary.values(), org.lotse.facts.programme.Beneficiary.values(),
                RegistrationStatus.values(), org.lotse.facts.participation.RegistrationStatus.values());

        spelt.forEach((ours, theirs) -> assertThat(ours)
                .extracting(Enum::name)
                .isSubsetOf(java.util.Arrays.stream(theirs).map(Enum::name).toList()));
    }
}
