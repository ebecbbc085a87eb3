package org.lotse.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The pod security standard <em>restricted</em>, and two rules of this project: no writes outside volumes, and no token
 * for the API server.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-standards/">Pod Security Standards</a>
 */
final class PodSecurityCheck {

    private PodSecurityCheck() {}

    /** @return one sentence for each broken rule */
    static List<String> problems(ManifestSet manifests) {
        var problems = new ArrayList<String>();
        for (Workload workload : manifests.workloads()) {
            pod(workload.pod()).forEach(problem -> problems.add(workload.name() + ": " + problem));
            for (Container container : workload.containers()) {
                container(container, workload.pod())
                        .forEach(problem -> problems.add(workload.name() + "/" + container.getName() + ": " + problem));
            }
        }
        return problems;
    }

    private static List<String> pod(PodSpec pod) {
        var problems = new ArrayList<String>();
        boolean host = isTrue(pod.getHostNetwork()) || isTrue(pod.getHostPID()) || isTrue(pod.getHostIPC());
        require(!host, "shares a namespace of the host", problems);
        require(Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()), "mounts a token of the cluster", problems);
        require(Boolean.FALSE.equals(pod.getEnableServiceLinks()), "takes variables of other services", problems);
        PodSecurityContext context = pod.getSecurityContext();
        require(context != null, "has no securityContext", problems);
        if (context != null) {
            require(isTrue(context.getRunAsNonRoot()), "may run as root", problems);
            require(isNotRoot(context.getRunAsUser()), "runs as root", problems);
            boolean confined = context.getSeccompProfile() != null
                    && Set.of("RuntimeDefault", "Localhost")
                            .contains(context.getSeccompProfile().getType());
            require(confined, "has no seccomp profile", problems);
            require(context.getSysctls().isEmpty(), "sets the kernel's parameters", problems);
        }
        for (Volume volume : pod.getVolumes()) {
            require(isAllowed(volume), "volume " + volume.getName() + " is of a kind that is not allowed", problems);
        }
        return problems;
    }

    private static List<String> container(Container container, PodSpec pod) {
        var problems = new ArrayList<String>();
        SecurityContext context = container.getSecurityContext();
        if (context == null) {
            return List.of("has no securityContext");
        }
        require(!isTrue(context.getPrivileged()), "is privileged", problems);
        require(Boolean.FALSE.equals(context.getAllowPrivilegeEscalation()), "may gain privileges", problems);
        require(isTrue(context.getReadOnlyRootFilesystem()), "may write to its image", problems);
        require(!Boolean.FALSE.equals(context.getRunAsNonRoot()), "may run as root", problems);
        require(isNotRoot(context.getRunAsUser()), "runs as root", problems);
        boolean unconfined = context.getSeccompProfile() != null
                && "Unconfined".equals(context.getSeccompProfile().getType());
        require(!unconfined, "has no seccomp profile", problems);
        require(
                context.getProcMount() == null || context.getProcMount().equals("Default"),
                "sees all of /proc",
                problems);
        boolean plain = context.getCapabilities() != null
                && context.getCapabilities().getDrop().contains("ALL")
                && Set.of("NET_BIND_SERVICE")
                        .containsAll(context.getCapabilities().getAdd());
        require(plain, "keeps capabilities", problems);
        boolean hostPort = container.getPorts().stream().anyMatch(port -> port.getHostPort() != null);
        require(!hostPort, "takes a port of the host", problems);
        boolean scratch = container.getVolumeMounts().stream()
                .filter(mount -> mount.getMountPath().equals("/tmp"))
                .anyMatch(mount -> pod.getVolumes().stream()
                        .anyMatch(volume -> volume.getName().equals(mount.getName()) && volume.getEmptyDir() != null));
        require(scratch, "has no emptyDir at /tmp", problems);
        return problems;
    }

    private static boolean isAllowed(Volume volume) {
        return volume.getConfigMap() != null
                || volume.getEmptyDir() != null
                || volume.getProjected() != null
                || volume.getSecret() != null
                || volume.getPersistentVolumeClaim() != null;
    }

    private static boolean isTrue(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isNotRoot(Long user) {
        return user == null || user > 0;
    }

    private static void require(boolean holds, String otherwise, List<String> problems) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
