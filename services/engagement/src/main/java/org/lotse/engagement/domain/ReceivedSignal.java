package org.lotse.engagement.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A signal as received.
 *
 * @param fingerprint SHA-256 of the content, hexadecimal; independent of the formatting of the JSON
 */
public record ReceivedSignal(Signal signal, String fingerprint) {

    /** @param stated the time given by the sender; null if there was none, so that the same message sent later has the same fingerprint */
    public static ReceivedSignal of(Signal signal, @Nullable Instant stated) {
        String content = String.join(
                "\n",
                signal.kind().name(),
                signal.subject().toString(),
                String.valueOf(stated),
                String.valueOf(signal.minutes()),
                String.valueOf(signal.projectId()),
                String.valueOf(signal.actor()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new ReceivedSignal(signal, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
