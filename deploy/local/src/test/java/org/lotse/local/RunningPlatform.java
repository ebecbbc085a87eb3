package org.lotse.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lotse.testplatform.FreePorts;

/** One platform with the demo network for all tests that only look at it; started once, stopped with the last test. */
final class RunningPlatform {

    private static final Child CHILD = start();

    private RunningPlatform() {}

    static Child get() {
        return CHILD;
    }

    private static Child start() {
        try {
            Path data = Files.createTempDirectory("lotse-demo");
            Child child = Child.ready(data, FreePorts.inARow(15));
            Runtime.getRuntime().addShutdownHook(new Thread(child::close));
            child.awaitDemo();
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
