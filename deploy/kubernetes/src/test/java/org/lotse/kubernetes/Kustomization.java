package org.lotse.kubernetes;

import static java.util.Objects.requireNonNullElse;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.archrules.ProjectFiles;

/**
 * A {@code kustomization.yaml}, restricted to the fields used here; any other field is an error. Resources and
 * generators are resolved here; images, replicas and patches are applied by kubectl only, and their targets are
 * compared.
 */
record Kustomization(
        String apiVersion,
        String kind,
        @Nullable String namespace,
        List<String> resources,
        @Nullable List<Generator> configMapGenerator,
        @Nullable List<Replicas> replicas,
        @Nullable List<Patch> patches,
        @Nullable List<Image> images) {

    static final Path MANIFESTS = ProjectFiles.ROOT.resolve("deploy/kubernetes");

    record Generator(String name, List<String> envs) {}

    record Replicas(String name, int count) {}

    record Patch(String path) {}

    record Image(
            String name, @Nullable String newName, @Nullable String newTag) {}

    static Kustomization in(Path folder) {
        return ManifestReader.STRICT.readValue(
                ProjectFiles.read(folder.resolve("kustomization.yaml")), Kustomization.class);
    }

    /** All resources of a folder and of its bases, with the ConfigMaps generated from files of values. */
    static ManifestSet resourcesOf(Path folder) {
        var resources = new ArrayList<HasMetadata>();
        Kustomization kustomization = in(folder);
        for (String resource : kustomization.resources()) {
            Path path = folder.resolve(resource).normalize();
            resources.addAll(
                    Files.isDirectory(path)
                            ? resourcesOf(path).resources()
                            : ManifestReader.read(ProjectFiles.read(path)));
        }
        for (Generator generator : requireNonNullElse(kustomization.configMapGenerator(), List.<Generator>of())) {
            var values = new LinkedHashMap<String, String>();
            generator.envs().forEach(file -> values.putAll(valuesIn(folder.resolve(file))));
            resources.add(new ConfigMapBuilder()
                    .withNewMetadata()
                    .withName(generator.name())
                    .endMetadata()
                    .withData(values)
                    .build());
        }
        return new ManifestSet(List.copyOf(resources));
    }

    /** Every file that it references, relative to its own folder. */
    Stream<String> files() {
        return Stream.of(
                        resources.stream(),
                        requireNonNullElse(configMapGenerator, List.<Generator>of()).stream()
                                .flatMap(generator -> generator.envs().stream()),
                        requireNonNullElse(patches, List.<Patch>of()).stream().map(Patch::path))
                .flatMap(names -> names);
    }

    private static Map<String, String> valuesIn(Path file) {
        var values = new LinkedHashMap<String, String>();
        for (String line : ProjectFiles.read(file).lines().toList()) {
            int sign = line.indexOf('=');
            if (!line.startsWith("#") && sign > 0) {
                String twice = values.put(line.substring(0, sign), line.substring(sign + 1));
                if (twice != null) {
                    throw new IllegalArgumentException(file + " gives twice: " + line);
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException(file + ": no NAME=value: " + line);
            }
        }
        return values;
    }
}
