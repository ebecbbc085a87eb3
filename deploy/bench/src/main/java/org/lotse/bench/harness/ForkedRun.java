package org.lotse.bench.harness;

import java.io.IOException;
import java.util.List;

/**
 * A contestant with a main method that prints its {@link MeasurementResult}.
 *
 * @param name its name in the table
 * @param main its class
 * @param arguments for its main method
 */
public record ForkedRun(String name, Class<?> main, List<String> arguments) {

    /** Runs it once in a process of its own. */
    public MeasurementResult run() throws IOException, InterruptedException {
        try (var process = RunningProcess.start(name, List.of("-Xmx2g"), main.getName(), arguments)) {
            var result = new MeasurementResult();
            process.awaitEnd(MachineInfo.PATIENCE).forEach(result::read);
            return result;
        }
    }
}
