package org.lotse.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The member that the demo's member contact acts for. Its id is known only once the demo network exists, and is then
 * stored in a file.
 *
 * @param file contains only the id
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
