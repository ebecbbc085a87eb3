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
 * The demo network of a platform, as a folder of its own remembers it. The day from which it is seen is written down before anything else, and that it has been told
 * after everything else: whatever happens in between, the next start tells the same story again, which changes nothing that is there.
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

    /** Asks for a demo network on this folder, seen from today. */
    public void request(LocalDate today) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(day, today.toString());
    }

    /** The story that this folder still waits for; empty when it was told, or never wanted. */
    public Optional<DemoScenario> pending() throws IOException {
        return Files.exists(day) && !Files.exists(told)
                ? Optional.of(DemoScenario.of(
                        DemoScenario.SEED, LocalDate.parse(Files.readString(day).strip())))
                : Optional.empty();
    }

    /** Returns when the services have taken everything. */
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
     * Gives the network its name; the zone and the language it has stay.
     *
     * @param wanted by the user, at this start; replaces what it was called before
     * @param otherwise its name where it never had one
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
