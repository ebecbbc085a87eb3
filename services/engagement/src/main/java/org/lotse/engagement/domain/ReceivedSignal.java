package org.lotse.engagement.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A signal as it came in.
 *
 * @param fingerprint of its content: SHA-256, hexadecimal; the same for the same content, however its JSON was written
 */
public record ReceivedSignal(Signal signal, String fingerprint) {

    /** @param stated the time that the sender gave; without one, the same message sent later is still the same */
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
