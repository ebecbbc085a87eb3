package org.lotse.engagement.ingestion;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.engagement.domain.Actor;
import org.lotse.engagement.domain.ReceivedSignal;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.domain.SignalKind;
import org.lotse.engagement.domain.SignalSubject;
import org.lotse.resource.Uuids;
import tools.jackson.databind.JsonNode;

/**
 * Parses one CloudEvent of version 1.0 and collects all errors. Unknown attributes and data are ignored, as the specification requires.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">CloudEvents 1.0.2, JSON format</a>
 */
final class CloudEventParser {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final int LONGEST = 300;
    private static final int DAY_MINUTES = 1440;

    private final JsonNode json;
    private final Instant now;
    private final ParseErrorCollector parseErrorCollector;

    /** @param path of this message in the request: empty, or {@code [3].} */
    CloudEventParser(JsonNode json, String path, Instant now) {
        this.json = json;
        this.parseErrorCollector = new ParseErrorCollector(path);
        this.now = now;
    }

    void parseInto(ParseResult parseResult, UUID network) {
        if (!json.isObject()) {
            parseResult.flaws().add(parseErrorCollector.ofTheWhole("This is not a JSON object."));
            return;
        }
        if (!"1.0".equals(text(json, "specversion", ""))) {
            parseErrorCollector.add("specversion", "Must be \"1.0\".");
        }
        String id = required("id");
        String source = required("source");
        Optional<SignalKind> kind = SignalKind.ofType(required("type"));
        if (kind.isEmpty()) {
            parseErrorCollector.add("type", "Must be one of " + SignalKind.types() + ".");
        }
        Optional<SignalSubject> subject = SignalSubject.of(required("subject"));
        if (subject.isEmpty()) {
            parseErrorCollector.add("subject", "Must be person:<uuid> or member:<uuid>.");
        }
        Instant stated = time();
        JsonNode data = data();
        Integer minutes = minutes(data);
        UUID project = value(data, "data.projectId", "projectId", "Must be a UUID.", UUID::fromString);
        Actor actor = value(data, "data.actor", "actor", "Must be PERSON or MACHINE.", Actor::valueOf);
        parseResult.flaws().addAll(parseErrorCollector.all());
        if (parseErrorCollector.all().isEmpty()) {
            Instant occurred = stated == null || stated.isAfter(now) ? now : stated;
            UUID signalId = Uuids.of("signal:" + network + ":" + source, id);
            Signal signal = new Signal(
                    signalId, source, id, kind.orElseThrow(), subject.orElseThrow(), occurred, minutes, project, actor);
            parseResult.received().add(ReceivedSignal.of(signal, stated));
        }
    }

    private JsonNode data() {
        if (json.has("data_base64")) {
            parseErrorCollector.add("data_base64", "Send data as JSON.");
        }
        JsonNode data = json.path("data");
        if (!data.isMissingNode() && !data.isNull() && !data.isObject()) {
            parseErrorCollector.add("data", "Must be a JSON object, or left out.");
        }
        return data;
    }

    private @Nullable Instant time() {
        String time = text(json, "time", "");
        if (time.isEmpty() && !json.hasNonNull("time")) {
            return null;
        }
        try {
            Instant stated = OffsetDateTime.parse(time).toInstant();
            if (stated.isBefore(EARLIEST) || stated.isAfter(now.plus(AHEAD))) {
                parseErrorCollector.add("time", "Must lie between 2000 and tomorrow. Correct the clock of the sender.");
            }
            return stated;
        } catch (DateTimeException e) {
            parseErrorCollector.add("time", "Must be a time with offset, such as 2026-03-01T17:00:00Z.");
            return null;
        }
    }

    private @Nullable Integer minutes(JsonNode data) {
        JsonNode minutes = data.path("minutes");
        if (minutes.isMissingNode() || minutes.isNull()) {
            return null;
        }
        if (!minutes.isInt() || minutes.asInt() < 0 || minutes.asInt() > DAY_MINUTES) {
            parseErrorCollector.add("data.minutes", "Must be a whole number from 0 to 1440.");
            return null;
        }
        return minutes.asInt();
    }

    private <T> @Nullable T value(JsonNode data, String field, String name, String reason, Function<String, T> reader) {
        if (!data.hasNonNull(name)) {
            return null;
        }
        try {
            return reader.apply(text(data, name, ""));
        } catch (IllegalArgumentException e) {
            parseErrorCollector.add(field, reason);
            return null;
        }
    }

    private String required(String name) {
        String value = text(json, name, "");
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            parseErrorCollector.add(name, "Must be a text of 1 to " + LONGEST + " characters.");
        }
        return value;
    }

    private static String text(JsonNode node, String name, String otherwise) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : otherwise;
    }
}
