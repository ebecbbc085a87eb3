package org.lotse.kubernetes;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.archrules.ProjectFiles;
import tools.jackson.core.JacksonException;

/** Each kustomization references only existing files, and every file is referenced. */
class KustomizationTest {

    static List<Path> folders() {
        return ProjectFiles.below(Kustomization.MANIFESTS, "kustomization.yaml").stream()
                .map(file -> file.resolveSibling("").normalize())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFileIsNamedAndEveryNameIsAFile(Path folder) {
        Set<String> named = Kustomization.in(folder).files().collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).allSatisfy(name -> assertThat(folder.resolve(name)).exists());

        Set<String> there = Stream.of(".yaml", ".env")
                .flatMap(ending -> ProjectFiles.below(folder, ending).stream())
                .map(file -> folder.relativize(file).toString())
                .filter(name -> !name.equals("kustomization.yaml"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).containsAll(there);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatIsChangedIsThereToBeChanged(Path folder) {
        Kustomization kustomization = Kustomization.in(folder);
        ManifestSet all = Kustomization.resourcesOf(folder);

        for (var replicas : requireNonNullElse(kustomization.replicas(), List.<Kustomization.Replicas>of())) {
            assertThat(all.workloads())
                    .filteredOn(Workload::answersRequests)
                    .extracting(Workload::name)
                    .contains(replicas.name());
            assertThat(replicas.count()).isPositive();
        }
        for (var image : requireNonNullElse(kustomization.images(), List.<Kustomization.Image>of())) {
            assertThat(all.workloads())
                    .flatExtracting(Workload::containers)
                    .anySatisfy(container -> assertThat(container.getImage()).startsWith(image.name() + ":"));
        }
        for (var patch : requireNonNullElse(kustomization.patches(), List.<Kustomization.Patch>of())) {
            assertThat(ManifestReader.read(ProjectFiles.read(folder.resolve(patch.path()))))
                    .isNotEmpty()
                    .allSatisfy(changed -> assertThat(all.find(
                                    changed.getClass(), changed.getMetadata().getName()))
                            .isPresent());
        }
    }

    @Test
    void allOverlaysAreTested() {
        assertThat(folders())
                .map(folder ->
                        Kustomization.MANIFESTS.relativize(folder).toString().replace('\\', '/'))
                .containsExactly("base", "overlays/cluster", "overlays/example", "overlays/small");
    }

    @Test
    void aMisspeltFieldOfAKustomizationIsFound() {
        String right = ProjectFiles.read(Kustomization.MANIFESTS.resolve("base/kustomization.yaml"));

        assertThatThrownBy(() -> ManifestReader.STRICT.readValue(
                        right.replace("configMapGenerator", "configMapGenerators"), Kustomization.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("configMapGenerators");
    }

    @Test
    void noSecretIsInTheRepository() {
        assertThat(ProjectFiles.below(Kustomization.MANIFESTS, ".yaml"))
                .allSatisfy(file -> assertThat(ProjectFiles.read(file)).doesNotContainPattern("(?m)^kind: Secret"));
        assertThat(Files.exists(Kustomization.MANIFESTS.resolve("secrets"))).isFalse();
    }
}
