package org.lotse.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which firm the demo's member contact speaks for. Its id is known only when the demo network stands, and then lies in a file.
 *
 * @param file holds the id and nothing else
 */
record RepresentedMember(Path file) {

    Optional<String> id() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
