package org.lotse.kubernetes;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Network policies deny all other traffic, allow exactly the calls that the code makes, and select existing pods. */
final class NetworkPolicyCheck {

    private static final int POSTGRES = 5432;
    private static final int MAIL_SUBMISSION = 587;

    private final ManifestSet manifests;
    private final List<String> problems = new ArrayList<>();

    private NetworkPolicyCheck(ManifestSet manifests) {
        this.manifests = manifests;
    }

    /** @return one sentence for each policy that is wrong */
    static List<String> problems(ManifestSet manifests, ServiceCatalogue code) {
        var check = new NetworkPolicyCheck(manifests);
        check.deniesWhatIsNotAllowed();
        check.allowsTheCallsOfTheCode(code);
        check.allowsAPort(POSTGRES, namesOf(manifests, code::ownsDatabase));
        check.allowsAPort(MAIL_SUBMISSION, namesOf(manifests, code::sendsMail));
        manifests.all(NetworkPolicy.class).forEach(check::namesPodsThatExist);
        return check.problems;
    }

    private void deniesWhatIsNotAllowed() {
        boolean denied = manifests
                .all(NetworkPolicy.class)
                .map(NetworkPolicy::getSpec)
                .anyMatch(policy -> isEverything(policy.getPodSelector())
                        && policy.getIngress().isEmpty()
                        && policy.getEgress().isEmpty()
                        && Set.copyOf(policy.getPolicyTypes()).equals(Set.of("Ingress", "Egress")));
        require(denied, "no policy denies both ways for all pods");
    }

    private void allowsTheCallsOfTheCode(ServiceCatalogue code) {
        var wanted = new TreeSet<String>();
        for (String caller : code.runnable()) {
            code.calls(caller).forEach(called -> wanted.add(caller + " → " + called));
        }
        var allowed = new TreeSet<String>();
        manifests
                .all(NetworkPolicy.class)
                .map(NetworkPolicy::getSpec)
                .forEach(policy -> policy.getIngress().forEach(rule -> {
                    for (NetworkPolicyPeer peer : rule.getFrom()) {
                        if (peer.getPodSelector() != null && peer.getNamespaceSelector() == null) {
                            for (String caller : selected(peer.getPodSelector())) {
                                selected(policy.getPodSelector())
                                        .forEach(called -> allowed.add(caller + " → " + called));
                            }
                        }
                    }
                    boolean anybody = rule.getFrom().isEmpty();
                    require(!anybody, "anybody may call " + selected(policy.getPodSelector()));
                    selected(policy.getPodSelector())
                            .forEach(called -> require(
                                    names(rule.getPorts(), code.port(called)),
                                    called + " may not be called at its port"));
                }));
        require(allowed.equals(wanted), "policies allow " + allowed + ", the code calls " + wanted);
    }

    private void allowsAPort(int port, Set<String> wanted) {
        var allowed = new TreeSet<String>();
        manifests.all(NetworkPolicy.class).map(NetworkPolicy::getSpec).forEach(policy -> {
            for (NetworkPolicyEgressRule rule : policy.getEgress()) {
                if (names(rule.getPorts(), port)) {
                    allowed.addAll(selected(policy.getPodSelector()));
                }
            }
        });
        require(allowed.equals(wanted), "policies let " + allowed + " out to port " + port + ", it needs " + wanted);
    }

    private void namesPodsThatExist(NetworkPolicy policy) {
        var selectors = new ArrayList<LabelSelector>();
        selectors.add(policy.getSpec().getPodSelector());
        policy.getSpec()
                .getIngress()
                .forEach(rule -> rule.getFrom().stream()
                        .filter(peer -> peer.getPodSelector() != null && peer.getNamespaceSelector() == null)
                        .forEach(peer -> selectors.add(peer.getPodSelector())));
        for (LabelSelector selector : selectors) {
            String name = policy.getMetadata().getName();
            require(!selected(selector).isEmpty(), "NetworkPolicy " + name + ": selects no pod");
            for (LabelSelectorRequirement expression : selector.getMatchExpressions()) {
                for (String value : expression.getValues()) {
                    boolean there = manifests.workloads().stream()
                            .anyMatch(workload -> value.equals(workload.labels().get(expression.getKey())));
                    require(there, "NetworkPolicy " + name + ": no pod is called " + value);
                }
            }
        }
    }

    private Set<String> selected(LabelSelector selector) {
        return manifests.workloads(selector.getMatchLabels()).stream()
                .filter(workload -> selector.getMatchExpressions().stream()
                        .allMatch(expression -> expression.getOperator().equals("In")
                                && expression
                                        .getValues()
                                        .contains(workload.labels().getOrDefault(expression.getKey(), ""))))
                .map(Workload::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesOf(ManifestSet manifests, Predicate<String> which) {
        return manifests.workloads().stream()
                .map(Workload::name)
                .filter(which)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isEverything(LabelSelector selector) {
        return selector.getMatchLabels().isEmpty()
                && selector.getMatchExpressions().isEmpty();
    }

    private static boolean names(List<NetworkPolicyPort> ports, int port) {
        return ports.stream()
                .anyMatch(each -> Integer.valueOf(port).equals(each.getPort().getIntVal()));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
