package org.lotse.demo.seeding;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.demo.scenario.Firm;
import tools.jackson.databind.JsonNode;

/** Each firm is one request with all that belongs to it. */
final class SeedingFirms {

    private final PlatformClient platform;
    private final AssignedIds named;

    SeedingFirms(PlatformClient platform, AssignedIds named) {
        this.platform = platform;
        this.named = named;
    }

    void tell(List<Firm> firms) {
        ThrottledRequests.forEach(firms, this::tell);
    }

    private void tell(Firm firm) {
        URI members = platform.addresses().members();
        JsonNode member =
                platform.send("POST", members, "/members", PlatformClient.JSON, body(firm), "demo:" + firm.key());
        named.put(firm.key(), member.path("id").asString());
        Map<String, String> keys = new HashMap<>();
        firm.people().forEach(person -> keys.put(person.email(), person.key()));
        for (JsonNode person : member.path("persons")) {
            String key = keys.get(person.path("email").asString(""));
            named.put(
                    Objects.requireNonNull(key, firm.key()),
                    person.path("personId").asString());
        }
    }

    private static Map<String, Object> body(Firm firm) {
        return Map.of(
                "name", firm.name(),
                "type", firm.type(),
                "externalId", firm.key(),
                "website", firm.website(),
                "terms", firm.terms().stream().map(SeedingFirms::term).toList(),
                "classifications",
                        List.of(
                                classification("SIZE", "EU-2003-361", firm.size(), firm),
                                classification("SECTOR", "WZ-2008", firm.sector(), firm),
                                classification("REGION", "NUTS-2024", firm.region(), firm)),
                "persons", firm.people().stream().map(SeedingFirms::person).toList());
    }

    private static Map<String, @Nullable Object> term(Firm.Term term) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("category", term.category());
        body.put("startsOn", term.startsOn().toString());
        body.put("endsOn", Objects.toString(term.endsOn(), null));
        body.put("noticeGivenOn", Objects.toString(term.noticeGivenOn(), null));
        return body;
    }

    private static Map<String, Object> classification(String kind, String scheme, String code, Firm firm) {
        return Map.of(
                "kind",
                kind,
                "scheme",
                scheme,
                "code",
                code,
                "validFrom",
                firm.joinedOn().toString());
    }

    private static Map<String, Object> person(Firm.Person person) {
        return Map.of(
                "givenName", person.givenName(),
                "familyName", person.familyName(),
                "email", person.email(),
                "role", person.role(),
                "validFrom", person.since().toString());
    }
}
