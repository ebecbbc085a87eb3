package org.lotse.archrules;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.facts.Topics;

/**
 * What the sources of a service say about its interface and its data.
 *
 * @param module folder of the service, named after it
 */
record ServiceSources(Path module) {

    static final Path SERVICES = ProjectFiles.ROOT.resolve("services");
    private static final String OURS = "lotse.";
    private static final Pattern CONSTANT = Pattern.compile("\\bTopics\\.([A-Z_]+)\\b");
    private static final Pattern TABLE = Pattern.compile(
            "^\\s*(create|drop)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(\\w+)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern METER = Pattern.compile("\"(lotse\\.[a-z]+\\.[a-z.]+)\"");

    static ServiceSources of(String service) {
        return new ServiceSources(SERVICES.resolve(service));
    }

    /** Every service, in alphabetical order. */
    static List<ServiceSources> all() {
        return ProjectFiles.services().stream().map(ServiceSources::of).toList();
    }

    /** The settings under {@code lotse} that services get from the libraries. */
    static Set<String> librarySettings() {
        return ProjectFiles.below(ProjectFiles.ROOT.resolve("libs"), "pom.xml").stream()
                .map(pom -> pom.resolveSibling(""))
                .flatMap(module -> SettingNames.below(module.resolve("src/main")).stream())
                .filter(setting -> setting.startsWith(OURS))
                .collect(toSet());
    }

    String name() {
        return String.valueOf(module.getFileName());
    }

    /** The constants of the catalogue that its sources name, and the networks where it depends on the library that reads them. */
    Set<String> topics() {
        Stream<String> named = javaSources()
                .flatMap(source -> CONSTANT.matcher(source).results())
                .flatMap(match -> ofConstant(match.group(1)));
        Stream<String> networks =
                ProjectFiles.read(module.resolve("pom.xml")).contains("<artifactId>network-zones</artifactId>")
                        ? Stream.of(Topics.NETWORKS)
                        : Stream.empty();
        return Stream.concat(named, networks).collect(toSet());
    }

    /** The topics that bear its name. */
    Set<String> publishedTopics() {
        return topics().stream().filter(this::bearsItsName).collect(toSet());
    }

    /** The topics of other services. */
    Set<String> consumedTopics() {
        return topics().stream().filter(Predicate.not(this::bearsItsName)).collect(toSet());
    }

    Set<String> operations() {
        return HttpOperations.below(module.resolve("src/main/java"));
    }

    /** The tables that its migrations create, without those that a later statement drops. */
    Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        for (Path migration : ProjectFiles.below(module.resolve("src/main/resources"), ".sql")) {
            Matcher statement = TABLE.matcher(ProjectFiles.read(migration));
            while (statement.find()) {
                if (statement.group(1).equalsIgnoreCase("create")) {
                    tables.add(statement.group(2));
                } else {
                    tables.remove(statement.group(2));
                }
            }
        }
        return tables;
    }

    /** The literals under {@code lotse} and the service's name. The service's settings stand elsewhere: in records and placeholders. */
    Set<String> meters() {
        return javaSources()
                .flatMap(source -> METER.matcher(source).results())
                .map(match -> match.group(1))
                .filter(meter -> meter.startsWith(OURS + name() + "."))
                .collect(toSet());
    }

    Set<String> settings() {
        return SettingNames.below(module.resolve("src/main")).stream()
                .filter(this::isSetting)
                .collect(toSet());
    }

    /** True for a property of this project, under {@code lotse} or under the service's name; false for one of Spring Boot. */
    boolean isSetting(String property) {
        return property.startsWith(OURS) || bearsItsName(property);
    }

    private boolean bearsItsName(String topicOrProperty) {
        return topicOrProperty.startsWith(name() + ".");
    }

    private Stream<String> javaSources() {
        return ProjectFiles.below(module.resolve("src/main/java"), ".java").stream()
                .map(ProjectFiles::read);
    }

    private static Stream<String> ofConstant(String constant) {
        try {
            Object value = Topics.class.getField(constant).get(null);
            return value instanceof String topic
                    ? Stream.of(topic)
                    : constant.equals("MEMBER_KEYED") ? Topics.MEMBER_KEYED.stream() : Stream.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Topics has no constant " + constant, e);
        }
    }
}
