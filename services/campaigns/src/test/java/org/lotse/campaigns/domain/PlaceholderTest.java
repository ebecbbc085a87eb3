package org.lotse.campaigns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

    @Test
    void placeholdersAreFilled() {
        assertThat(Placeholder.fill(
                        "{givenName} {familyName}, {member}", contact("Ute", "Krause", "Krause & Co. {KG} $1")))
                .isEqualTo("Ute Krause, Krause & Co. {KG} $1");
    }

    @Test
    void whoHasNoGivenNameIsGreetedByTheFamilyName() {
        assertThat(Placeholder.fill("Guten Tag {givenName}", contact(null, "Krause", "Krause KG")))
                .isEqualTo("Guten Tag Krause");
    }

    @Test
    void aNameNeverBreaksALine() {
        assertThat(Placeholder.fill("Post für {member}", contact("Ute", "Krause", "Krause\r\nBcc: all@example.org")))
                .isEqualTo("Post für Krause Bcc: all@example.org");
    }

    @Test
    void aContactDoesNotPrintItsPerson() {
        assertThat(contact("Ute", "Krause", "Krause KG").toString()).doesNotContain("Ute", "Krause", "krause@");
    }

    private static Contact contact(@Nullable String givenName, String familyName, String member) {
        return new Contact(new UUID(0, 1), new UUID(0, 2), givenName, familyName, "krause@example.org", member);
    }
}
