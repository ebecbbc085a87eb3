package org.lotse.testplatform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The realm of the product as in its compose file, with additions for tests. */
final class RealmFile {

    /** May request tokens with a name and a password; otherwise equal to the client of the pages. */
    static final String CLIENT_OF_TESTS = "tests";

    /** The same, but its tokens are for another audience. */
    static final String CLIENT_FOR_OTHERS = "elsewhere";

    /** Secret of every client and password of every user. */
    static final String SECRET = "test";

    /** Placeholder until a test sets the address of a dashboard. */
    static final String NO_DASHBOARD = "http://dashboard.invalid";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIFE_SECONDS = "7200";

    private RealmFile() {}

    static String forTests() {
        try (InputStream file = RealmFile.class.getResourceAsStream("/lotse-realm.json")) {
            var realm = (ObjectNode) JSON.readTree(Objects.requireNonNull(file, "lotse-realm.json is not there"));
            ArrayNode clients = (ArrayNode) realm.path("clients");
            clients.add(likeThePages(clients, CLIENT_OF_TESTS));
            ObjectNode forOthers = likeThePages(clients, CLIENT_FOR_OTHERS);
            ((ArrayNode) forOthers.path("protocolMappers"))
                    .removeIf(mapper -> mapper.path("name").asText().equals("audience"));
            clients.add(forOthers);
            // a group with the role lets one call create a user with that role
            ArrayNode groups = realm.putArray("groups");
            realm.path("roles").path("realm").forEach(role -> {
                String name = role.path("name").asText();
                groups.addObject().put("name", name).putArray("realmRoles").add(name);
            });
            // hundreds of users log in once: a deliberately slow hash would dominate the time of the tests
            realm.put("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)");
            return JSON.writeValueAsString(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode likeThePages(ArrayNode clients, String id) {
        ObjectNode client = clients.get(0).deepCopy();
        client.put("clientId", id)
                .put("name", id)
                .put("secret", SECRET)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
        client.remove("redirectUris");
        client.putObject("attributes").put("access.token.lifespan", LIFE_SECONDS);
        return client;
    }
}
