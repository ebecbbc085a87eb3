package org.lotse.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of processes, as Linux counts it. */
final class ProcessorTime {

    /**
     * Fields of {@code /proc/PID/stat} after the name in brackets: user and system time, each with that of ended
     * children.
     */
    private static final int USER = 11;

    private static final int LAST = 14;
    private static final double TICKS_PER_SECOND = 100;

    private ProcessorTime() {}

    /**
     * Processor seconds of a process, its descendants, and those of them that have ended and were waited for.
     *
     * @param process the root; 0 if it has ended
     */
    static double of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(each -> seconds(each.pid()))
                .sum();
    }

    private static double seconds(long pid) {
        try {
            return seconds(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param line of the file; the name may contain spaces and brackets */
    static double seconds(String line) {
        String[] fields = line.substring(line.lastIndexOf(')') + 1).strip().split(" ", -1);
        double ticks = 0;
        for (int field = USER; field <= LAST; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_PER_SECOND;
    }
}
