package org.lotse.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resource that runs pods.
 *
 * @param selector labels of its pods; a Job has none
 */
record Workload(
        String name, PodTemplateSpec template, @Nullable LabelSelector selector) {

    static Optional<Workload> of(HasMetadata resource) {
        String name = resource.getMetadata().getName();
        return switch (resource) {
            case Deployment deployment ->
                Optional.of(new Workload(
                        name,
                        deployment.getSpec().getTemplate(),
                        deployment.getSpec().getSelector()));
            case StatefulSet set ->
                Optional.of(new Workload(
                        name, set.getSpec().getTemplate(), set.getSpec().getSelector()));
            case Job job -> Optional.of(new Workload(name, job.getSpec().getTemplate(), null));
            default -> Optional.empty();
        };
    }

    boolean answersRequests() {
        return selector != null;
    }

    PodSpec pod() {
        return template.getSpec();
    }

    Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    /** All containers, including init containers. */
    List<Container> containers() {
        return Stream.concat(pod().getInitContainers().stream(), pod().getContainers().stream())
                .toList();
    }
}
