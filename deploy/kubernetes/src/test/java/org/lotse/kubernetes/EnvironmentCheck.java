package org.lotse.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.SecretProjection;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The environment of pods: each variable is an existing setting, each service gets what it requires, secrets are passed
 * only as files, and every secret is in the README.
 */
final class EnvironmentCheck {

    /** Read by the C library and by Java itself. */
    private static final Set<String> OF_THE_PROCESS = Set.of("JAVA_TOOL_OPTIONS", "MALLOC_ARENA_MAX");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\(([A-Z_]+)\\)");

    private final ManifestSet manifests;
    private final ServiceCatalogue code;
    private final PropertyCatalogue properties;
    private final String readme;
    private final List<String> problems = new ArrayList<>();

    private EnvironmentCheck(
            ManifestSet manifests, ServiceCatalogue code, PropertyCatalogue properties, String readme) {
        this.manifests = manifests;
        this.code = code;
        this.properties = properties;
        this.readme = readme;
    }

    /** @return one sentence for each variable or secret that is wrong or missing */
    static List<String> problems(
            ManifestSet manifests, ServiceCatalogue code, PropertyCatalogue properties, String readme) {
        var check = new EnvironmentCheck(manifests, code, properties, readme);
        for (Workload workload : manifests.workloads()) {
            workload.containers().forEach(container -> check.container(workload, container));
        }
        return check.problems.stream().distinct().toList();
    }

    private void container(Workload workload, Container container) {
        String name = workload.name();
        Map<String, String> given = new TreeMap<>();
        container.getEnvFrom().forEach(source -> {
            require(source.getSecretRef() == null, name + ": takes a secret by variable, not by file");
            if (source.getConfigMapRef() != null) {
                given.putAll(valuesOf(name, source.getConfigMapRef().getName()));
            }
        });
        var helpers = new HashSet<String>();
        // a reference is resolved only if its variable comes earlier in the same list
        var before = new HashSet<String>();
        for (EnvVar variable : container.getEnv()) {
            REFERENCE
                    .matcher(Objects.requireNonNullElse(variable.getValue(), ""))
                    .results()
                    .forEach(reference -> {
                        require(before.contains(reference.group(1)), name + ": nothing replaces " + reference.group());
                        helpers.add(reference.group(1));
                    });
            before.add(variable.getName());
            given.put(variable.getName(), valueOf(name, variable));
        }
        Set<String> onlyReferredTo = referredTo();
        given.keySet().stream()
                .filter(variable -> !properties.knowsVariable(variable) && !OF_THE_PROCESS.contains(variable))
                .filter(variable -> !helpers.contains(variable) && !onlyReferredTo.contains(variable))
                .forEach(variable -> problems.add(name + ": " + variable + " is no setting of this project or Spring"));
        Set<String> files = secretFiles(workload);
        for (String property : code.needs(name)) {
            boolean there = files.contains(property)
                    || PropertyCatalogue.variablesOf(property).stream().anyMatch(given::containsKey);
            require(there, name + ": is not told " + property);
        }
        require(
                "configtree:/run/secrets/".equals(given.get("SPRING_CONFIG_IMPORT")),
                name + ": does not read its secret files");
        given.forEach((variable, value) -> address(name, variable, value));
    }

    /** An address inside the namespace must be one of our Services. */
    private void address(String name, String variable, String value) {
        if (variable.matches("LOTSE_(?!REGISTRY)[A-Z]+_URL") && value.startsWith("http://") && !value.contains(".")) {
            URI address = URI.create(value);
            boolean there = address.getHost().equals("localhost")
                    || manifests.find(Service.class, address.getHost()).stream()
                            .flatMap(service -> service.getSpec().getPorts().stream())
                            .anyMatch(port -> port.getPort() == address.getPort());
            require(there, name + ": no Service answers at " + value);
        }
    }

    private Map<String, String> valuesOf(String name, String map) {
        return manifests.find(ConfigMap.class, map).map(ConfigMap::getData).orElseGet(() -> {
            problems.add(name + ": no ConfigMap " + map);
            return Map.of();
        });
    }

    private String valueOf(String name, EnvVar variable) {
        var from = variable.getValueFrom();
        if (from == null) {
            return Objects.requireNonNullElse(variable.getValue(), "");
        }
        require(from.getSecretKeyRef() == null, name + ": takes a secret by variable, not by file");
        ConfigMapKeySelector key = from.getConfigMapKeyRef();
        if (key == null) {
            return "";
        }
        Map<String, String> values = valuesOf(name, key.getName());
        require(values.containsKey(key.getKey()), name + ": no value " + key.getKey() + " in " + key.getName());
        return values.getOrDefault(key.getKey(), "");
    }

    /** Keys of ConfigMaps that a container reads under another name. */
    private Set<String> referredTo() {
        var keys = new HashSet<String>();
        manifests.workloads().stream()
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getValueFrom() != null
                        && variable.getValueFrom().getConfigMapKeyRef() != null)
                .forEach(variable ->
                        keys.add(variable.getValueFrom().getConfigMapKeyRef().getKey()));
        return keys;
    }

    private Set<String> secretFiles(Workload workload) {
        var files = new HashSet<String>();
        secrets(workload).forEach(secret -> {
            for (KeyToPath item : secret.getItems()) {
                String row = "| `" + secret.getName() + "` | `" + item.getKey() + "` |";
                require(readme.contains(row), workload.name() + ": the README has no line " + row);
                boolean setting =
                        PropertyCatalogue.variablesOf(item.getPath()).stream().anyMatch(properties::knowsVariable);
                require(setting, workload.name() + ": the secret file " + item.getPath() + " is no setting");
                files.add(item.getPath());
            }
            require(!secret.getItems().isEmpty(), workload.name() + ": takes all of " + secret.getName());
        });
        return files;
    }

    private static Stream<SecretProjection> secrets(Workload workload) {
        return workload.pod().getVolumes().stream()
                .filter(volume -> volume.getProjected() != null)
                .flatMap(volume -> volume.getProjected().getSources().stream())
                .map(VolumeProjection::getSecret)
                .filter(Objects::nonNull);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
