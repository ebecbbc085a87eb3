package org.lotse.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each service has a workload, with its image, its port, its probes, its Service and its disruption budget. */
final class WorkloadCheck {

    private static final String LIVENESS = "/actuator/health/liveness";
    private static final String READINESS = "/actuator/health/readiness";

    private final ManifestSet manifests;
    private final ServiceCatalogue code;
    private final List<String> problems = new ArrayList<>();

    private WorkloadCheck(ManifestSet manifests, ServiceCatalogue code) {
        this.manifests = manifests;
        this.code = code;
    }

    /** @return one sentence for each difference between manifests and code */
    static List<String> problems(ManifestSet manifests, ServiceCatalogue code) {
        var check = new WorkloadCheck(manifests, code);
        check.everyServiceRuns();
        manifests.workloads().forEach(check::workload);
        manifests.all(Service.class).forEach(check::service);
        return check.problems;
    }

    private void everyServiceRuns() {
        Set<String> running = manifests.workloads().stream().map(Workload::name).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(code.runnable());
        missing.removeAll(running);
        require(missing.isEmpty(), "no workload for " + missing);
        running.removeAll(code.runnable());
        require(running.isEmpty(), "no module for the workloads " + running);
    }

    private void workload(Workload workload) {
        String name = workload.name();
        if (workload.selector() != null) {
            Map<String, String> wanted = workload.selector().getMatchLabels();
            require(
                    workload.labels().entrySet().containsAll(wanted.entrySet()),
                    name + ": its selector does not match the labels of its pods");
            require(
                    manifests.workloads(wanted).size() == 1,
                    name + ": its selector matches the pods of another workload");
            boolean budgeted = manifests
                    .find(PodDisruptionBudget.class, name)
                    .filter(budget -> manifests
                            .workloads(budget.getSpec().getSelector().getMatchLabels())
                            .equals(List.of(workload)))
                    .isPresent();
            require(budgeted, name + ": no PodDisruptionBudget selects its pods and no others");
        }
        boolean withoutToken = manifests
                .find(
                        ServiceAccount.class,
                        Objects.requireNonNullElse(workload.pod().getServiceAccountName(), ""))
                .map(account -> Boolean.FALSE.equals(account.getAutomountServiceAccountToken()))
                .orElse(false);
        require(withoutToken, name + ": has no service account of its own without a token");
        require(workload.containers().size() == 1, name + ": has more than one container");
        workload.containers().forEach(container -> container(workload, container));
    }

    private void container(Workload workload, Container container) {
        String name = workload.name();
        String image = "lotse/" + name + ":" + code.version();
        require(
                container.getImage().equals(image) || container.getImage().endsWith("/" + image),
                name + ": image " + container.getImage() + " instead of " + image);
        // the typed model accepts any text
        Stream.of(
                        container.getResources().getRequests(),
                        container.getResources().getLimits())
                .flatMap(quantities -> quantities.values().stream())
                .map(Quantity::toString)
                .forEach(quantity -> require(
                        quantity.matches("[0-9]+(m|k|Ki|M|Mi|G|Gi)?"), name + ": " + quantity + " is no quantity"));
        Quantity asked = container.getResources().getRequests().get("memory");
        Quantity most = container.getResources().getLimits().get("memory");
        require(
                asked != null && most != null && asked.toString().equals(most.toString()),
                name + ": memory requested and its limit differ");
        require(container.getResources().getRequests().containsKey("cpu"), name + ": requests no processor time");
        if (!workload.answersRequests()) {
            return;
        }
        boolean port = container.getPorts().stream().anyMatch(each -> each.getContainerPort() == code.port(name));
        require(port, name + ": its port is not the service's " + code.port(name));
        probe(name, container, "startupProbe", Container::getStartupProbe, LIVENESS);
        probe(name, container, "livenessProbe", Container::getLivenessProbe, LIVENESS);
        probe(name, container, "readinessProbe", Container::getReadinessProbe, READINESS);
        Map<String, String> scraping = workload.template().getMetadata().getAnnotations();
        boolean scraped = "/actuator/prometheus".equals(scraping.get("prometheus.io/path"))
                && String.valueOf(code.port(name)).equals(scraping.get("prometheus.io/port"))
                && code.exposes(name, "prometheus");
        require(scraped, name + ": Prometheus is sent to a place that is not there");
    }

    private void probe(
            String name, Container container, String what, Function<Container, @Nullable Probe> of, String path) {
        Probe probe = of.apply(container);
        HTTPGetAction action = probe == null ? null : probe.getHttpGet();
        boolean right = action != null
                && path.equals(action.getPath())
                && leadsToPort(container, action.getPort(), code.port(name))
                && code.exposes(name, "health");
        require(right, name + ": " + what + " must get " + path + " at port " + code.port(name));
    }

    private void service(Service service) {
        String name = service.getMetadata().getName();
        List<Workload> behind = manifests.workloads(service.getSpec().getSelector());
        require(behind.size() == 1, "Service " + name + ": selects " + behind.size() + " workloads instead of one");
        behind.forEach(workload -> service.getSpec().getPorts().forEach(port -> {
            boolean reached = workload.containers().stream()
                    .anyMatch(container -> leadsToPort(container, port.getTargetPort(), code.port(workload.name())));
            require(reached, "Service " + name + ": its targetPort is none of the pod");
        }));
    }

    private static boolean leadsToPort(Container container, IntOrString port, int wanted) {
        return container.getPorts().stream()
                .filter(each -> each.getName().equals(port.getStrVal())
                        || each.getContainerPort().equals(port.getIntVal()))
                .anyMatch(each -> each.getContainerPort() == wanted);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
