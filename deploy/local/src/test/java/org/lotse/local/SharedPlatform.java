package org.lotse.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lotse.testplatform.FreePorts;

/** One platform with the demo network for all tests that only read it; started once, stopped after the last test. */
final class SharedPlatform {

    private static final PlatformProcess CHILD = start();

    private SharedPlatform() {}

    static PlatformProcess get() {
        return CHILD;
    }

    private static PlatformProcess start() {
        try {
            Path data = Files.createTempDirectory("lotse-demo");
            PlatformProcess platformProcess = PlatformProcess.startAndAwaitReady(data, FreePorts.inARow(15));
            Runtime.getRuntime().addShutdownHook(new Thread(platformProcess::close));
            platformProcess.awaitDemo();
            return platformProcess;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
