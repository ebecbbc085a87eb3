package org.lotse.demo.seeding;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.demo.scenario.DemoMember;
import tools.jackson.databind.JsonNode;

/** Creates each firm with all its data in one request. */
final class SeedingMembers {

    private final PlatformClient platform;
    private final AssignedIds named;

    SeedingMembers(PlatformClient platform, AssignedIds named) {
        this.platform = platform;
        this.named = named;
    }

    void seed(List<DemoMember> firms) {
        ThrottledRequests.forEach(firms, this::seed);
    }

    private void seed(DemoMember demoMember) {
        URI members = platform.addresses().members();
        JsonNode member = platform.send(
                "POST", members, "/members", PlatformClient.JSON, body(demoMember), "demo:" + demoMember.key());
        named.put(demoMember.key(), member.path("id").asString());
        Map<String, String> keys = new HashMap<>();
        demoMember.people().forEach(person -> keys.put(person.email(), person.key()));
        for (JsonNode person : member.path("persons")) {
            String key = keys.get(person.path("email").asString(""));
            named.put(
                    Objects.requireNonNull(key, demoMember.key()),
                    person.path("personId").asString());
        }
    }

    private static Map<String, Object> body(DemoMember demoMember) {
        return Map.of(
                "name", demoMember.name(),
                "type", demoMember.type(),
                "externalId", demoMember.key(),
                "website", demoMember.website(),
                "terms", demoMember.terms().stream().map(SeedingMembers::term).toList(),
                "classifications",
                        List.of(
                                classification("SIZE", "EU-2003-361", demoMember.size(), demoMember),
                                classification("SECTOR", "WZ-2008", demoMember.sector(), demoMember),
                                classification("REGION", "NUTS-2024", demoMember.region(), demoMember)),
                "persons",
                        demoMember.people().stream().map(SeedingMembers::person).toList());
    }

    private static Map<String, @Nullable Object> term(DemoMember.Term term) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("category", term.category());
        body.put("startsOn", term.startsOn().toString());
        body.put("endsOn", Objects.toString(term.endsOn(), null));
        body.put("noticeGivenOn", Objects.toString(term.noticeGivenOn(), null));
        return body;
    }

    private static Map<String, Object> classification(String kind, String scheme, String code, DemoMember demoMember) {
        return Map.of(
                "kind",
                kind,
                "scheme",
                scheme,
                "code",
                code,
                "validFrom",
                demoMember.joinedOn().toString());
    }

    private static Map<String, Object> person(DemoMember.Person person) {
        return Map.of(
                "givenName", person.givenName(),
                "familyName", person.familyName(),
                "email", person.email(),
                "role", person.role(),
                "validFrom", person.since().toString());
    }
}
