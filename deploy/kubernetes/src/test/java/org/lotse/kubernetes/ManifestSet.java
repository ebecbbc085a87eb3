package org.lotse.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is applied to a cluster at once. */
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

    /** Those of which every label that is asked for has the value that is asked for. */
    List<Workload> workloads(Map<String, String> labels) {
        return workloads().stream()
                .filter(workload -> labels.entrySet().stream()
                        .allMatch(label -> Objects.equals(workload.labels().get(label.getKey()), label.getValue())))
                .toList();
    }
}
