package org.lotse.demo.seeding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lotse.demo.scenario.DemoScenario;
import tools.jackson.databind.JsonNode;

/**
 * The demo network of a platform, with its progress in a folder. The day of the scenario is written before anything
 * else, and the completion after everything else. After any interruption, the next start seeds the same scenario again,
 * which changes nothing that exists.
 */
public final class DemoNetwork {

    private final Path folder;
    private final Path day;
    private final Path told;
    private final Path represented;

    /** @param folder kept as long as the platform's data */
    public DemoNetwork(Path folder) {
        this.folder = folder;
        this.day = folder.resolve("day");
        this.told = folder.resolve("told");
        this.represented = folder.resolve("represented-member");
    }

    /** Requests a demo network on this folder, as of today. */
    public void request(LocalDate today) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(day, today.toString());
    }

    /** The scenario still to be seeded; empty if it is complete or was never requested. */
    public Optional<DemoScenario> pending() throws IOException {
        return Files.exists(day) && !Files.exists(told)
                ? Optional.of(DemoScenario.of(
                        DemoScenario.SEED, LocalDate.parse(Files.readString(day).strip())))
                : Optional.empty();
    }

    /** Returns when the services have accepted everything. */
    public void seed(DemoScenario demoScenario, PlatformAddresses addresses) throws IOException {
        PlatformClient platform = new PlatformClient(addresses);
        AssignedIds named = new AssignedIds();
        new SeedingMembers(platform, named).seed(demoScenario.firms());
        represent(demoScenario, named);
        new SeedingProjects(platform).seed(demoScenario.projects());
        new SeedingEvents(platform, named).seed(demoScenario.gatherings());
        new SeedingSignals(platform, named).seed(demoScenario.deeds());
        Files.createFile(told);
    }

    private void represent(DemoScenario demoScenario, AssignedIds named) throws IOException {
        Files.writeString(
                represented, named.id(demoScenario.represented().key()).toString());
    }

    /**
     * Sets the name of the network; its zone and language stay.
     *
     * @param wanted name given by the user at this start; replaces the previous name
     * @param otherwise name if it never had one
     */
    public static String name(Optional<String> wanted, String otherwise, PlatformAddresses addresses) {
        PlatformClient platform = new PlatformClient(addresses);
        Optional<JsonNode> known = known(platform);
        if (wanted.isEmpty() && known.isPresent()) {
            return known.get().path("name").asString();
        }
        Map<String, String> body = Map.of(
                "name", wanted.orElse(otherwise),
                "zone", known.map(network -> network.path("zone").asString()).orElse("Europe/Berlin"),
                "locale",
                        known.map(network -> network.path("locale").asString()).orElse("de-DE"));
        return platform.send("PUT", addresses.members(), "", PlatformClient.JSON, body, null)
                .path("name")
                .asString();
    }

    private static Optional<JsonNode> known(PlatformClient platform) {
        try {
            return Optional.of(
                    platform.send("GET", platform.addresses().members(), "", PlatformClient.JSON, null, null));
        } catch (SeedingException unnamed) {
            if (unnamed.status() != 404) {
                throw unnamed;
            }
            return Optional.empty();
        }
    }
}
