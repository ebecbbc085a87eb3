package org.lotse.local.demo.telling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lotse.local.demo.story.Story;
import org.lotse.local.place.DataFolder;
import org.lotse.local.place.Ports;
import org.lotse.local.place.Secrets;
import tools.jackson.databind.JsonNode;

/**
 * The demo network of a data folder. The day from which it is seen is written down before anything else, and that it has been told
 * after everything else: whatever happens in between, the next start tells the same story again, which changes nothing that is there.
 */
public final class DemoNetwork {

    private final Path day;
    private final Path told;
    private final Path represented;

    public DemoNetwork(DataFolder folder) {
        this.day = folder.part("demo").resolve("day");
        this.told = folder.part("demo").resolve("told");
        this.represented = folder.part("demo").resolve("represented-member");
    }

    /** Asks for a demo network on this folder, seen from today. */
    public void want(LocalDate today) throws IOException {
        Files.createDirectories(day.getParent());
        Files.writeString(day, today.toString());
    }

    /** The story that this folder still waits for; empty when it was told, or never wanted. */
    public Optional<Story> untold() throws IOException {
        return Files.exists(day) && !Files.exists(told)
                ? Optional.of(Story.of(
                        Story.SEED, LocalDate.parse(Files.readString(day).strip())))
                : Optional.empty();
    }

    /** Returns when the services have taken everything. */
    public void tell(Story story, Ports ports, Secrets secrets) throws IOException {
        Interfaces interfaces = new Interfaces(ports, secrets);
        Named named = new Named();
        new TellingFirms(interfaces, named).tell(story.firms());
        represent(story, named);
        new TellingProjects(interfaces).tell(story.projects());
        new TellingGatherings(interfaces, named).tell(story.gatherings());
        new TellingDeeds(interfaces, named).tell(story.deeds());
        Files.createFile(told);
    }

    private void represent(Story story, Named named) throws IOException {
        Files.writeString(represented, named.id(story.represented().key()).toString());
    }

    /**
     * Gives the network its name; the zone and the language it has stay.
     *
     * @param wanted by the user, at this start; replaces what it was called before
     * @param otherwise its name where it never had one
     */
    public static String name(Optional<String> wanted, String otherwise, Ports ports, Secrets secrets) {
        Interfaces interfaces = new Interfaces(ports, secrets);
        Optional<JsonNode> known = known(interfaces, ports);
        if (wanted.isEmpty() && known.isPresent()) {
            return known.get().path("name").asString();
        }
        Map<String, String> body = Map.of(
                "name", wanted.orElse(otherwise),
                "zone", known.map(network -> network.path("zone").asString()).orElse("Europe/Berlin"),
                "locale",
                        known.map(network -> network.path("locale").asString()).orElse("de-DE"));
        return interfaces
                .send("PUT", ports.members(), "", Interfaces.JSON, body, null)
                .path("name")
                .asString();
    }

    private static Optional<JsonNode> known(Interfaces interfaces, Ports ports) {
        try {
            return Optional.of(interfaces.send("GET", ports.members(), "", Interfaces.JSON, null, null));
        } catch (Untold unnamed) {
            if (unnamed.status() != 404) {
                throw unnamed;
            }
            return Optional.empty();
        }
    }
}
