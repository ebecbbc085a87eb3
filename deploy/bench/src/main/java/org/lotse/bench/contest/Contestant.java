package org.lotse.bench.contest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own, so that no contestant warms the compiler for another.
 *
 * @param name as it stands in the table
 * @param main its class
 * @param arguments for its main method
 */
public record Contestant(String name, Class<?> main, List<String> arguments) {

    /**
     * Runs it once.
     *
     * @throws IllegalStateException if it ends with an error; what it said is in the message
     */
    public Result run() {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            var result = new Result();
            var said = new StringBuilder();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.lines()
                        .filter(line -> !result.read(line))
                        .forEach(line -> said.append(line).append('\n'));
            }
            int code = process.waitFor();
            if (code != 0 || result.values().isEmpty()) {
                throw new IllegalStateException(name + " ended with " + code + ":\n" + said);
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + " was interrupted", e);
        }
    }
}
