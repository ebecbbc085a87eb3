package org.lotse.kubernetes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kubectl on the path, whose Kustomize builds an overlay without a cluster. */
final class Kubectl {

    private Kubectl() {}

    static boolean isThere() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .flatMap(folder -> Stream.of("kubectl", "kubectl.exe").map(Path.of(folder)::resolve))
                .anyMatch(Files::isExecutable);
    }

    /** @throws IllegalStateException with kubectl's error message if it fails */
    static String kustomize(Path folder) {
        try {
            Path errors = Files.createTempFile("kustomize", ".txt");
            Process process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(errors.toFile())
                    .start();
            String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String said = Files.readString(errors);
            Files.delete(errors);
            if (code != 0 || !said.isBlank()) {
                throw new IllegalStateException("kubectl kustomize " + folder + " ended with " + code + ": " + said);
            }
            return rendered;
        } catch (IOException e) {
            throw new IllegalStateException("kubectl cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("kubectl was interrupted", e);
        }
    }
}
