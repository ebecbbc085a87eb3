package org.lotse.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.archrules.ProjectFiles;
import org.lotse.facts.Topics;

/** The manifests are valid, secure, and consistent with the code. */
class ManifestsTest {

    private static final Path OVERLAYS = Kustomization.MANIFESTS.resolve("overlays");

    private static final ServiceCatalogue CODE = new ServiceCatalogue();
    private static final PropertyCatalogue PROPERTIES = new PropertyCatalogue();
    private static final String README = ProjectFiles.read(Kustomization.MANIFESTS.resolve("README.md"));

    @ParameterizedTest
    @ValueSource(strings = {"small", "cluster", "example"})
    void whatIsWrittenAgreesWithTheCode(String overlay) {
        assertThat(problems(Kustomization.resourcesOf(OVERLAYS.resolve(overlay))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "cluster", "example"})
    void whatKustomizeMakesOfItAgreesWithTheCode(String overlay) {
        assumeTrue(
                Kubectl.isThere() || Boolean.parseBoolean(System.getenv("LOTSE_KUBECTL_REQUIRED")),
                "no kubectl on the path");

        var rendered = new ManifestSet(ManifestReader.read(Kubectl.kustomize(OVERLAYS.resolve(overlay))));

        assertThat(problems(rendered)).isEmpty();
        assertThat(rendered.resources())
                .hasSameSizeAs(
                        Kustomization.resourcesOf(OVERLAYS.resolve(overlay)).resources());
    }

    @Test
    void topicsAreNamedByTheCatalogueAlone() {
        Pattern topic = Pattern.compile("\\b[a-z]+\\.[a-z-]+\\.v\\d+\\b");
        assertThat(Stream.of(".yaml", ".env")
                        .flatMap(ending -> ProjectFiles.below(Kustomization.MANIFESTS, ending).stream())
                        .flatMap(file -> topic.matcher(ProjectFiles.read(file)).results())
                        .map(match -> match.group())
                        .filter(named -> Topics.ALL.stream()
                                .noneMatch(known -> known.name().equals(named))))
                .isEmpty();
    }

    private Iterable<String> problems(ManifestSet manifests) {
        return Stream.of(
                        WorkloadCheck.problems(manifests, CODE),
                        PodSecurityCheck.problems(manifests),
                        EnvironmentCheck.problems(manifests, CODE, PROPERTIES, README),
                        NetworkPolicyCheck.problems(manifests, CODE))
                .flatMap(each -> each.stream())
                .toList();
    }
}
