package org.lotse.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

/**
 * {@code docs/architecture.svg} shows which service writes and reads which topic, and is drawn from the catalogue and the sources.
 * {@code -Dlotse.draw=true} writes it.
 */
class ArchitecturePictureTest {

    private static final Path PICTURE = ProjectFiles.ROOT.resolve("docs/architecture.svg");
    private static final List<String> SERVICES =
            List.of("members", "events", "engagement", "campaigns", "activation", "reports", "lists", "dashboard");

    private static final int LABEL = 220;
    private static final int COLUMN = 100;
    private static final int ROW = 34;
    private static final int TOP = 70;

    @Test
    void thePictureShowsTheTopicsThatServicesReallyUse() throws IOException {
        String drawn = draw();
        if (Boolean.getBoolean("lotse.draw")) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(PICTURE)
                .as("run this test with -Dlotse.draw=true, look at the picture, and commit it")
                .content()
                .isEqualTo(drawn);
    }

    private static String draw() {
        Map<String, List<String>> usersOf = usersOfTopics();
        int width = LABEL + SERVICES.size() * COLUMN + 20;
        int height = TOP + Topics.ALL.size() * ROW + 50;
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc">
                <title id="title">Topics of Lotse and the services that write and read them</title>
                <desc id="desc">%s</desc>
                <style>
                text { font: 14px system-ui, sans-serif; fill: #1f2328; }
                .service { font-weight: 600; text-anchor: middle; }
                .note { font-size: 12px; fill: #59636e; }
                .lane { stroke: #8c959f; stroke-width: 2; }
                .guide { stroke: #d1d9e0; stroke-dasharray: 2 4; }
                .writes { fill: #0b6e4f; }
                .reads { fill: #ffffff; stroke: #0b6e4f; stroke-width: 2.5; }
                @media (prefers-color-scheme: dark) {
                  text { fill: #f0f6fc; } .note { fill: #9198a1; } .lane { stroke: #656c76; } .guide { stroke: #3d444d; }
                  .writes { fill: #57c99c; } .reads { fill: #0d1117; stroke: #57c99c; }
                }
                </style>
                """.formatted(width, height, inWords(usersOf)));
        for (String service : SERVICES) {
            line(svg, "guide", x(service), TOP - 25, x(service), height - 60);
            text(svg, "service", x(service), TOP - 36, service);
        }
        int y = TOP;
        for (Topics.Topic topic : Topics.ALL) {
            List<String> users = usersOf.getOrDefault(topic.name(), List.of());
            text(svg, "topic", 10, y + 5, topic.name());
            line(svg, "lane", x(users.getFirst()), y, x(users.getLast()), y);
            for (String service : users) {
                if (topic.name().startsWith(service + ".")) {
                    svg.append("<rect class=\"writes\" x=\"%d\" y=\"%d\" width=\"14\" height=\"14\" rx=\"2\"/>\n"
                            .formatted(x(service) - 7, y - 7));
                } else {
                    svg.append("<circle class=\"reads\" cx=\"%d\" cy=\"%d\" r=\"6\"/>\n".formatted(x(service), y));
                }
            }
            y += ROW;
        }
        text(
                svg,
                "note",
                10,
                height - 18,
                "Square: writes. Circle: reads. Lists write through the REST interfaces of members and events.");
        return svg.append("</svg>\n").toString();
    }

    private static String inWords(Map<String, List<String>> usersOf) {
        return usersOf.entrySet().stream()
                .map(topic -> topic.getKey() + " is used by " + String.join(", ", topic.getValue()))
                .collect(Collectors.joining("; ", "", "."));
    }

    /** The services that write or read each topic, in the order of the catalogue. */
    private static Map<String, List<String>> usersOfTopics() {
        var usersOf = new LinkedHashMap<String, List<String>>();
        Topics.ALL.forEach(topic -> usersOf.put(topic.name(), new ArrayList<>()));
        for (String service : SERVICES) {
            ServiceSources.of(service)
                    .topics()
                    .forEach(topic ->
                            Objects.requireNonNull(usersOf.get(topic), topic).add(service));
        }
        return usersOf;
    }

    private static int x(String service) {
        return LABEL + COLUMN / 2 + SERVICES.indexOf(service) * COLUMN;
    }

    private static void line(StringBuilder svg, String kind, int x1, int y1, int x2, int y2) {
        svg.append("<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n".formatted(kind, x1, y1, x2, y2));
    }

    private static void text(StringBuilder svg, String kind, int x, int y, String text) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(kind, x, y, text));
    }
}
