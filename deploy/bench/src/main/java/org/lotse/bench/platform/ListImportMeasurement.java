package org.lotse.bench.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/** Measures a real list, from its upload until the figures no longer change. */
final class ListImportMeasurement {

    private static final String BOUNDARY = "lotse-bench";
    private static final long LOOK_NANOS = 50_000_000L;

    private ListImportMeasurement() {}

    /**
     * @param attendances the number that the figures must show in the end
     * @return seconds
     */
    static double measure(PlatformBenchClient service, String listsUrl, String figuresUrl, Path list, long attendances)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        JsonNode job = service.call("POST", listsUrl, "multipart/form-data; boundary=" + BOUNDARY, multipart(list));
        String url = listsUrl + "/" + job.path("id").asText();
        service.call("POST", url + "/start", "application/json", new byte[0]);
        long shown = 0;
        while (shown < attendances) {
            LockSupport.parkNanos(LOOK_NANOS);
            shown = StreamSupport.stream(service.get(figuresUrl).path("months").spliterator(), false)
                    .mapToLong(month -> month.path("attendances").asLong())
                    .sum();
            if (service.get(url).path("state").asText().equals("FAILED")) {
                throw new IllegalStateException("The import failed: " + service.get(url));
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static byte[] multipart(Path list) throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                                + "Content-Type: text/csv\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(list));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
