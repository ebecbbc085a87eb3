package org.lotse.engagement.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The subject of a signal: {@code person:<uuid>} or {@code member:<uuid>}. */
public record SignalSubject(Kind kind, UUID id) {

    /** A person, or the organisation itself. */
    public enum Kind {
        PERSON,
        MEMBER
    }

    private static final int UUID_LENGTH = 36;

    public static Optional<SignalSubject> of(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        if (colon < 0 || id.length() != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return switch (text.substring(0, colon)) {
                case "person" -> Optional.of(new SignalSubject(Kind.PERSON, UUID.fromString(id)));
                case "member" -> Optional.of(new SignalSubject(Kind.MEMBER, UUID.fromString(id)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
