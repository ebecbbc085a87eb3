package org.lotse.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Manifests that are applied to a cluster together. */
record ManifestSet(List<HasMetadata> resources) {

    <T extends HasMetadata> Stream<T> all(Class<T> kind) {
        return resources.stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends HasMetadata> Optional<T> find(Class<T> kind, String name) {
        return all(kind)
                .filter(resource -> resource.getMetadata().getName().equals(name))
                .findFirst();
    }

    List<Workload> workloads() {
        return resources.stream()
                .flatMap(resource -> Workload.of(resource).stream())
                .toList();
    }

    /** Workloads that have all of these labels with these values. */
    List<Workload> workloads(Map<String, String> labels) {
        return workloads().stream()
                .filter(workload -> labels.entrySet().stream()
                        .allMatch(label -> Objects.equals(workload.labels().get(label.getKey()), label.getValue())))
                .toList();
    }
}
