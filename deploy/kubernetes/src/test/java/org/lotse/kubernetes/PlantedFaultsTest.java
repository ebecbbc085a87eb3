package org.lotse.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.archrules.ProjectFiles;

/** Each check detects the fault that it is meant to detect. */
class PlantedFaultsTest {

    private static final String README = ProjectFiles.read(Kustomization.MANIFESTS.resolve("README.md"));

    private static final PropertyCatalogue PROPERTIES = new PropertyCatalogue();
    private static final ServiceCatalogue CODE = new ServiceCatalogue();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            replicaCount: 3\\nstrategy: | replicaCount
            strategy: {}\\nstrategy: | Duplicate
            minReadySeconds: yes\\nstrategy: | YAML 1.1
            minReadySeconds: 010\\nstrategy: | YAML 1.1
            minReadySeconds: "5"\\nstrategy: | "5"
            paused: 1\\nstrategy: | coerce
            paused: "true"\\nstrategy: | coerce
            """)
    void aFieldThatAnApiServerRefusesIsNotRead(String field, String complaint) {
        String faulty = file("members").replaceFirst("(?m)^ {2}strategy:", "  " + field.replace("\\n", "\n  "));

        assertThatThrownBy(() -> ManifestReader.read(faulty)).hasMessageContaining(complaint);
    }

    @Test
    void aNumberWhereATextBelongsIsNotRead() {
        assertThatThrownBy(() -> ManifestReader.read(
                        file("members").replace("prometheus.io/port: \"8080\"", "prometheus.io/port: 8080")))
                .hasMessageContaining("Cannot coerce");
    }

    @Test
    void aKindOfAnotherVersionIsNotRead() {
        assertThatThrownBy(() -> ManifestReader.read(file("members").replace("policy/v1", "policy/v1beta1")))
                .hasMessageContaining("policy/v1beta1 PodDisruptionBudget");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image: lotse/members:      | image: lotse/member:        | image lotse/member:
            0.1.0-SNAPSHOT             | 0.0.9                       | image lotse/members:0.0.9
            containerPort: 8080        | containerPort: 8081         | its port is not the service's 8080
            memory: 320Mi              | memory: 320 MB              | is no quantity
            cpu: 100m                  | cpu: much                   | is no quantity
            targetPort: http           | targetPort: https           | its targetPort is none of the pod
            health/readiness           | health/ready                | readinessProbe must get
            path: /actuator/prometheus | path: /metrics              | Prometheus is sent to a place
            serviceAccountName: members | serviceAccountName: default | no service account of its own
            """)
    void aWorkloadThatDiffersFromTheCodeIsFound(String right, String wrong, String complaint) {
        var problems = WorkloadCheck.problems(with("members", text -> text.replace(right, wrong)), CODE);

        assertThat(problems).anyMatch(problem -> problem.contains(complaint));
    }

    @Test
    void aServiceWithoutAWorkloadIsFound() {
        var withoutLists = new ManifestSet(base().resources().stream()
                .filter(resource -> !resource.getMetadata().getName().equals("lists"))
                .toList());

        assertThat(WorkloadCheck.problems(withoutLists, CODE)).contains("no workload for [lists]");
    }

    @Test
    void aSelectorThatMissesItsPodsIsFound() {
        var problems = WorkloadCheck.problems(
                with(
                        "members",
                        text -> text.replaceFirst(
                                "(template:\\n {4}metadata:\\n {6}labels:\\n {8}app.kubernetes.io/name: )members",
                                "$1member")),
                CODE);

        assertThat(problems)
                .anyMatch(problem -> problem.contains("its selector does not match"))
                .anyMatch(problem -> problem.contains("Service members: selects 0 workloads"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            allowPrivilegeEscalation: false | privileged: true                | is privileged
            allowPrivilegeEscalation: false | allowPrivilegeEscalation: true  | may gain privileges
            readOnlyRootFilesystem: true    | readOnlyRootFilesystem: false   | may write to its image
            runAsNonRoot: true              | runAsNonRoot: false             | may run as root
            runAsUser: 10001                | runAsUser: 0                    | runs as root
            type: RuntimeDefault            | type: Unconfined                | has no seccomp profile
            drop: ["ALL"]                   | add: ["NET_ADMIN"]              | keeps capabilities
            enableServiceLinks: false       | hostNetwork: true               | shares a namespace of the host
            enableServiceLinks: false       | hostPID: true                   | takes variables of other services
            mountPath: /tmp                 | mountPath: /temp                | has no emptyDir at /tmp
            """)
    void aPodThatIsNotRestrictedIsFound(String right, String wrong, String complaint) {
        assertThat(PodSecurityCheck.problems(with("members", text -> text.replace(right, wrong))))
                .anyMatch(problem -> problem.contains(complaint));
    }

    @Test
    void aFolderOfTheHostIsFound() {
        var problems = PodSecurityCheck.problems(with(
                "members",
                text -> text.replace("emptyDir:\n            sizeLimit: 512Mi", "hostPath:\n            path: /tmp")));

        assertThat(problems).anyMatch(problem -> problem.contains("is of a kind that is not allowed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members    | LOTSE_OUTBOX_INSTANCE      | LOTSE_OUTBOX_INSTANZ   | LOTSE_OUTBOX_INSTANZ is no setting
            members    | LOTSE_OUTBOX_INSTANCE      | LOTSE_OUTBOX_INSTANZ   | is not told lotse.outbox.instance
            members    | DATABASE_URL_MEMBERS       | DATABASE_URL_MEMBER    | no value DATABASE_URL_MEMBER
            members    | configtree:/run/secrets/   | configtree:/etc/       | does not read its secret files
            members    | key: spring.datasource.password | key: password     | the README has no line
            lists      | path: lotse.identity.service-secret | path: secret  | is not told lotse.identity.service-secret
            lists      | name: lotse-common         | name: lotse-addresses  | no ConfigMap lotse-addresses
            activation | $(POD_NAME)                | $(HOSTNAME)            | nothing replaces $(HOSTNAME)
            activation | ACTIVATION_STATEDIR        | ACTIVATION_STATEFOLDER | ACTIVATION_STATEFOLDER is no setting
            members    | configMapKeyRef            | secretKeyRef           | takes a secret by variable
            members    | configMapRef               | secretRef              | takes a secret by variable
            """)
    void aSettingThatIsMissingOrUnknownIsFound(String service, String right, String wrong, String complaint) {
        var problems =
                EnvironmentCheck.problems(with(service, text -> text.replace(right, wrong)), CODE, PROPERTIES, README);

        assertThat(problems).anyMatch(problem -> problem.contains(complaint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            values: [lists, reports, dashboard]                       | values: [lists, dashboard]       | policies allow
            values: [lists, campaigns, reports, dashboard]            | values: [list, campaigns]        | no pod is called list
            policyTypes: ["Ingress", "Egress"]                        | policyTypes: ["Ingress"]         | no policy denies both ways
            - port: 5432                                              | - port: 5433                     | out to port 5432
            - port: 587                                               | - port: 588                      | out to port 587
            app.kubernetes.io/name: campaigns                         | app.kubernetes.io/name: campaign | selects no pod
            """)
    void aPolicyThatDiffersFromTheCallsOfTheCodeIsFound(String right, String wrong, String complaint) {
        var problems = NetworkPolicyCheck.problems(with("network-policies", text -> text.replace(right, wrong)), CODE);

        assertThat(problems).anyMatch(problem -> problem.contains(complaint));
    }

    @Test
    void aPolicyThatLetsAnybodyInIsFound() {
        var problems = NetworkPolicyCheck.problems(
                with(
                        "network-policies",
                        text -> text.replaceAll(
                                "(?s)- from:\\s+- namespaceSelector:.*?monitoring\\n\\s+ports:", "- ports:")),
                CODE);

        assertThat(problems).anyMatch(problem -> problem.contains("anybody may call"));
    }

    private static String file(String name) {
        return ProjectFiles.read(Kustomization.MANIFESTS.resolve("base/" + name + ".yaml"));
    }

    private static ManifestSet base() {
        return Kustomization.resourcesOf(Kustomization.MANIFESTS.resolve("overlays/cluster"));
    }

    /** The cluster overlay with changed text in one file; resources of the same kind and name are replaced. */
    private static ManifestSet with(String name, Function<String, String> fault) {
        String right = file(name);
        String faulty = fault.apply(right);
        List<HasMetadata> originals = ManifestReader.read(right);
        var others = new ArrayList<>(base().resources());
        others.removeAll(originals);
        return new ManifestSet(Stream.concat(others.stream(), ManifestReader.read(faulty).stream())
                .toList());
    }
}
