package org.lotse.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.local.environment.PlatformPorts;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** All services share one class path: if two of them contain a file of the same name, one file hides the other. */
class ClassPathTest {

    /** Spring and Java merge these over all jars. */
    private static final String MERGED = "META-INF/";

    @Test
    void noResourceIsShippedByTwoServices() throws Exception {
        TreeMap<String, List<String>> owners = new TreeMap<>();
        for (ServiceDefinition serviceDefinition : ServiceDefinitions.of(new PlatformPorts(8080))) {
            for (String resource : resources(place(serviceDefinition))) {
                owners.computeIfAbsent(resource, name -> new ArrayList<>()).add(serviceDefinition.name());
            }
        }

        assertThat(owners.keySet()).contains("members.yml", "identity.yml");
        assertThat(owners)
                .allSatisfy((resource, services) ->
                        assertThat(services).as(resource).hasSize(1));
    }

    @Test
    void noServiceShipsANameThatSpringReadsInEveryContext() throws Exception {
        for (ServiceDefinition serviceDefinition : ServiceDefinitions.of(new PlatformPorts(8080))) {
            assertThat(resources(place(serviceDefinition)))
                    .as(serviceDefinition.name())
                    .noneMatch(name ->
                            name.matches("(application|bootstrap)[.-].*|db/migration/.*|messages.*\\.properties"));
        }
    }

    /**
     * Traces, logs and metrics are distinguished by it; if each service has a JVM of its own, it is set nowhere else.
     */
    @Test
    void everyServiceSaysItsNameInItsOwnSettings() throws Exception {
        for (ServiceDefinition serviceDefinition : ServiceDefinitions.of(new PlatformPorts(8080))) {
            var settings = new YamlPropertySourceLoader()
                    .load(serviceDefinition.name(), new ClassPathResource(serviceDefinition.name() + ".yml"));

            assertThat(settings)
                    .as(serviceDefinition.name())
                    .anySatisfy(source -> assertThat(source.getProperty("spring.application.name"))
                            .hasToString(serviceDefinition.name()));
        }
    }

    private static Path place(ServiceDefinition serviceDefinition) throws URISyntaxException {
        return Path.of(serviceDefinition
                .application()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static Set<String> resources(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return in(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return in(jar.getPath("/"));
        }
    }

    private static Set<String> in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> names = new LinkedHashSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> !name.endsWith(".class") && !name.startsWith(MERGED))
                    .forEach(names::add);
            return names;
        }
    }
}
