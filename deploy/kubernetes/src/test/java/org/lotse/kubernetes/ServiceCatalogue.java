package org.lotse.kubernetes;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.archrules.ConfigurationPropertiesParser;
import org.lotse.archrules.ProjectFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The services as declared by the code: their names, ports, calls to each other, and required settings. */
final class ServiceCatalogue {

    private static final Pattern VERSION = Pattern.compile("<artifactId>lotse</artifactId>\\s*<version>([^<]+)<");
    private static final Pattern OTHER = Pattern.compile("lotse\\.([a-z]+)\\.url");

    /** Module folder by name of the service. */
    private final Map<String, Path> modules = new TreeMap<>();

    /** Each service's own YAML as one flat map. */
    private static final String IMPORTED = "classpath:";

    private final Map<String, Map<String, String>> settings = new TreeMap<>();

    /** Settings declared by the records of each service. */
    private final Map<String, List<ConfigurationPropertiesParser.Property>> declared = new TreeMap<>();

    private final String version;

    ServiceCatalogue() {
        var parent = VERSION.matcher(ProjectFiles.read(ProjectFiles.ROOT.resolve("pom.xml")));
        if (!parent.find()) {
            throw new IllegalStateException("No version in pom.xml");
        }
        version = parent.group(1);
        // the services and one job; the other modules under deploy are for trials and measurements
        for (String rooms : List.of("services", "deploy/topics")) {
            for (Path file : ProjectFiles.below(ProjectFiles.ROOT.resolve(rooms), ".yml")) {
                Path module = file.resolve("../../../..").normalize();
                String name = module.getFileName().toString();
                if (file.equals(module.resolve("src/main/resources/" + name + ".yml"))) {
                    modules.put(name, module);
                }
            }
        }
        for (String service : modules.keySet()) {
            var flat = new TreeMap<String, String>();
            flatten("", new YAMLMapper().readTree(yaml(service)), flat);
            String imported = flat.getOrDefault("spring.config.import", "");
            if (imported.startsWith(IMPORTED)) {
                // an imported file takes precedence over the file that imports it
                flatten(
                        "",
                        new YAMLMapper().readTree(resourceOfLibraries(imported.substring(IMPORTED.length()))),
                        flat);
            }
            settings.put(service, flat);
            declared.put(service, declaredBy(service));
        }
    }

    String version() {
        return version;
    }

    private static String resourceOfLibraries(String name) {
        return ProjectFiles.below(ProjectFiles.ROOT.resolve("libs"), ".yml").stream()
                .filter(file -> file.endsWith(Path.of("src/main/resources", name)))
                .map(ProjectFiles::read)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No library brings " + name));
    }

    Set<String> runnable() {
        return modules.keySet();
    }

    int port(String service) {
        return Integer.parseInt(of(settings, service).getOrDefault("server.port", "8080"));
    }

    boolean exposes(String service, String endpoint) {
        String exposed = of(settings, service).getOrDefault("management.endpoints.web.exposure.include", "health");
        return Set.of(exposed.split(",")).contains(endpoint);
    }

    boolean ownsDatabase(String service) {
        return of(settings, service).containsKey("spring.flyway.locations");
    }

    boolean hasOutbox(String service) {
        return dependsOn(service, "outbox");
    }

    boolean sendsMail(String service) {
        return dependsOn(service, "spring-boot-starter-mail");
    }

    boolean speaksToPeers(String service) {
        return of(declared, service).stream()
                .anyMatch(property -> property.name().equals(service + ".address"));
    }

    /** Services whose address it requires; its own address, which it writes into mails, does not count. */
    Set<String> calls(String service) {
        Set<String> called = PropertyCatalogue.PLACEHOLDER
                .matcher(yaml(service))
                .results()
                .map(match -> OTHER.matcher(match.group(1)))
                .filter(other -> other.matches() && runnable().contains(other.group(1)))
                .map(other -> other.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        called.remove(service);
        if (speaksToPeers(service)) {
            called.add(service);
        }
        return called;
    }

    /** Settings without which the service does not start, for example {@code lotse.registry.url}. */
    Set<String> needs(String service) {
        Set<String> needed = new TreeSet<>();
        PropertyCatalogue.PLACEHOLDER
                .matcher(yaml(service))
                .results()
                .filter(match -> match.group(2) == null)
                .forEach(match -> needed.add(match.group(1)));
        of(declared, service).stream()
                .filter(ConfigurationPropertiesParser.Property::required)
                .map(ConfigurationPropertiesParser.Property::name)
                .filter(property -> !of(settings, service).containsKey(property))
                .forEach(needed::add);
        needed.add("spring.kafka.bootstrap-servers");
        if (ownsDatabase(service)) {
            needed.addAll(Set.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password"));
        }
        if (hasOutbox(service)) {
            needed.add("lotse.outbox.instance");
        }
        if (sendsMail(service)) {
            needed.addAll(Set.of("spring.mail.host", "spring.mail.port"));
        }
        return needed;
    }

    private List<ConfigurationPropertiesParser.Property> declaredBy(String service) {
        return ProjectFiles.below(of(modules, service).resolve("src/main/java"), ".java").stream()
                .filter(file -> ProjectFiles.read(file).contains("@ConfigurationProperties("))
                .flatMap(file -> ConfigurationPropertiesParser.propertiesOf(file).stream())
                .toList();
    }

    private boolean dependsOn(String service, String artifact) {
        return ProjectFiles.read(of(modules, service).resolve("pom.xml"))
                .contains("<artifactId>" + artifact + "</artifactId>");
    }

    private String yaml(String service) {
        return ProjectFiles.read(of(modules, service).resolve("src/main/resources/" + service + ".yml"));
    }

    private <T> T of(Map<String, T> services, String service) {
        T found = services.get(service);
        if (found == null) {
            throw new IllegalArgumentException("No module of the name " + service + ", known: " + modules.keySet());
        }
        return found;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> flat) {
        if (node.isObject()) {
            for (String name : new HashSet<>(node.propertyNames())) {
                flatten(prefix.isEmpty() ? name : prefix + "." + name, node.path(name), flat);
            }
        } else {
            flat.put(prefix, node.asString(""));
        }
    }
}
