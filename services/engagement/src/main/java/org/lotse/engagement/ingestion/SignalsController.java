package org.lotse.engagement.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotse.engagement.domain.Signal;
import org.lotse.problemdetails.ProblemDetails;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** HTTP interface for signals: CloudEvents 1.0 in JSON, structured mode, single and batch. A batch is accepted as a whole or not at all. */
@RestController
@RequestMapping("/networks/{networkId}/signals")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class SignalsController {

    private static final int MOST_SIGNALS = 1000;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final ReceivingSignals receivingSignals;
    private final ObjectMapper json;
    private final Clock clock;

    SignalsController(ReceivingSignals receivingSignals, ObjectMapper json, Clock clock) {
        this.receivingSignals = receivingSignals;
        this.json = json;
        this.clock = clock;
    }

    /** @param id the sender's id; {@code inboxId} is the id in the inbox */
    record ParkedItem(String source, String id, UUID inboxId, String subject) {}

    record IngestionReceipt(int accepted, int repeated, List<ParkedItem> parked) {}

    @PostMapping(consumes = "application/cloudevents+json")
    ResponseEntity<Object> one(@PathVariable UUID networkId, InputStream body) throws IOException {
        ParseResult parseResult = ParseResult.empty();
        new CloudEventParser(read(body), "", clock.instant()).parseInto(parseResult, networkId);
        return answer(networkId, parseResult);
    }

    @PostMapping(consumes = "application/cloudevents-batch+json")
    ResponseEntity<Object> batch(@PathVariable UUID networkId, InputStream body) throws IOException {
        JsonNode batch = read(body);
        if (!batch.isArray()) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, "not-a-batch", "A batch is a JSON array of CloudEvents.", "body");
        }
        if (batch.size() > MOST_SIGNALS) {
            throw tooLarge("A batch holds up to 1000 signals; this one has " + batch.size() + ". Send it in parts.");
        }
        ParseResult parseResult = ParseResult.empty();
        Instant now = clock.instant();
        for (int i = 0; i < batch.size(); i++) {
            new CloudEventParser(batch.path(i), "[" + i + "].", now).parseInto(parseResult, networkId);
        }
        return answer(networkId, parseResult);
    }

    private ResponseEntity<Object> answer(UUID networkId, ParseResult parseResult) {
        if (!parseResult.flaws().isEmpty()) {
            return problem(ProblemDetails.of(
                    HttpStatus.BAD_REQUEST,
                    "invalid",
                    parseResult.flaws().size() + " fields need correction. Nothing was taken in.",
                    parseResult.flaws().stream()
                            .map(f -> new ProblemDetails.FieldError(f.field(), f.reason()))
                            .toList()));
        }
        return switch (receivingSignals.receive(networkId, parseResult.received())) {
            case IngestionResult.Acceptance(var accepted, var repeated, var parked) ->
                ResponseEntity.accepted()
                        .body(new IngestionReceipt(
                                accepted,
                                repeated,
                                parked.stream()
                                        .map(SignalsController::parkedItem)
                                        .toList()));
            case IngestionResult.IdConflict(var signals) ->
                problem(ProblemDetails.of(
                        HttpStatus.CONFLICT,
                        "id-used-otherwise",
                        "The same source and id meant something else before. Use a new id for a new signal. Nothing was taken in.",
                        signals.stream()
                                .map(s -> new ProblemDetails.FieldError(
                                        "id",
                                        "\"%s\" of %s came with other content.".formatted(s.externalId(), s.source())))
                                .toList()));
        };
    }

    private JsonNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge("A request holds up to 4 MiB. Send it in parts.");
        }
        try {
            return json.readTree(bytes);
        } catch (JacksonException e) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, "unreadable", "This is not JSON: " + e.getOriginalMessage(), "body");
        }
    }

    private static ParkedItem parkedItem(Signal signal) {
        return new ParkedItem(
                signal.source(),
                signal.externalId(),
                signal.id(),
                signal.subject().toString());
    }

    private static ProblemException tooLarge(String detail) {
        return new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "too-large", detail, "body");
    }

    private static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
