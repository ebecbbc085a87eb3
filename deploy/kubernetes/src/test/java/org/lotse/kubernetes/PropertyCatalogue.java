package org.lotse.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lotse.archrules.ConfigurationPropertiesParser;
import org.lotse.archrules.ProjectFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every setting of Spring Boot and of this project, by the name of its environment variable. */
final class PropertyCatalogue {

    /** In YAML and in {@code @Value}; the second group is present if the setting has a default. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z][a-z0-9.-]+)(:[^}]*)?}");

    private final Set<String> names = new HashSet<>();
    private final Set<String> openEnded = new HashSet<>();

    PropertyCatalogue() {
        try {
            for (URL metadata : Collections.list(PropertyCatalogue.class
                    .getClassLoader()
                    .getResources("META-INF/spring-configuration-metadata.json"))) {
                takeMetadata(metadata);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String folder : Set.of("services", "libs", "deploy")) {
            takeSources(folder);
        }
    }

    /**
     * Spring Boot's relaxed binding: {@code lotse.identity.token-uri} is {@code LOTSE_IDENTITY_TOKENURI} or, in its
     * older form, {@code LOTSE_IDENTITY_TOKEN_URI}.
     */
    static Set<String> variablesOf(String property) {
        String upper = property.replace('.', '_').toUpperCase(Locale.ROOT);
        return new HashSet<>(List.of(upper.replace("-", ""), upper.replace('-', '_')));
    }

    boolean knowsVariable(String variable) {
        return names.contains(variable)
                || openEnded.stream()
                        .anyMatch(start -> variable.startsWith(start + "_") && variable.length() > start.length() + 1);
    }

    private void takeMetadata(URL metadata) throws IOException {
        try (InputStream json = metadata.openStream()) {
            for (JsonNode property : JsonMapper.shared().readTree(json).path("properties")) {
                Set<String> variables = variablesOf(property.path("name").asString());
                names.addAll(variables);
                if (property.path("type").asString("").startsWith("java.util.Map<")) {
                    openEnded.addAll(variables);
                }
            }
        }
    }

    private void takeSources(String folder) {
        var root = ProjectFiles.ROOT.resolve(folder);
        if (!root.toFile().isDirectory()) {
            return;
        }
        for (var file : ProjectFiles.below(root, ".java")) {
            String text = ProjectFiles.read(file);
            PLACEHOLDER.matcher(text).results().forEach(match -> names.addAll(variablesOf(match.group(1))));
            if (text.contains("@ConfigurationProperties(")) {
                ConfigurationPropertiesParser.propertiesOf(file)
                        .forEach(property -> names.addAll(variablesOf(property.name())));
            }
        }
        for (var file : ProjectFiles.below(root, ".yml")) {
            PLACEHOLDER
                    .matcher(ProjectFiles.read(file))
                    .results()
                    .forEach(match -> names.addAll(variablesOf(match.group(1))));
        }
    }
}
