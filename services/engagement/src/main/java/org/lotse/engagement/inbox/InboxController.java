package org.lotse.engagement.inbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.engagement.store.ParkedSignal;
import org.lotse.engagement.store.ParkedSignalStore;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the inbox: signals that wait for a manual attribution. */
@RestController
@RequestMapping("/networks/{networkId}/inbox")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class InboxController {

    private final ParkedSignalStore inbox;
    private final ManualAttribution manualAttribution;

    InboxController(ParkedSignalStore inbox, ManualAttribution manualAttribution) {
        this.inbox = inbox;
        this.manualAttribution = manualAttribution;
    }

    record AssignmentRequest(
            @NotNull UUID memberId, @Nullable UUID personId) {}

    record InboxPage(List<ParkedSignalView> items, @Nullable String next) {}

    @GetMapping
    InboxPage list(
            @PathVariable UUID networkId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        InboxCursor after = InboxCursor.of(cursor);
        List<ParkedSignal> found = inbox.list(networkId, after.time(), after.id(), size + 1);
        List<ParkedSignal> shown = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size ? InboxCursor.of(shown.getLast()) : null;
        return new InboxPage(shown.stream().map(ParkedSignalView::of).toList(), next);
    }

    @PostMapping("/{id}/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(
            @PathVariable UUID networkId,
            @PathVariable UUID id,
            @Valid @RequestBody AssignmentRequest assignmentRequest) {
        answer(manualAttribution.assign(networkId, id, assignmentRequest.memberId(), assignmentRequest.personId()), id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID networkId, @PathVariable UUID id) {
        answer(manualAttribution.dismiss(networkId, id), id);
    }

    private static void answer(ManualAttribution.AttributionResult attributionResult, UUID id) {
        switch (attributionResult) {
            case SETTLED -> {}
            case NOT_PARKED ->
                throw new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "not-parked",
                        "Nothing waits under " + id + "; perhaps its person has become known.",
                        "id");
            case UNKNOWN_MEMBER ->
                throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unknown-member",
                        "There is no such member. Look it up in the directory.",
                        "memberId");
            case UNKNOWN_PERSON ->
                throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unknown-person",
                        "There is no such person. Add them to the member first, or leave the person out.",
                        "personId");
        }
    }

    /** The position of a signal in the order of the inbox. */
    private record InboxCursor(Instant time, UUID id) {

        static InboxCursor of(@Nullable String cursor) {
            if (cursor == null || cursor.isBlank()) {
                return new InboxCursor(Instant.EPOCH, new UUID(0, 0));
            }
            try {
                int cut = Math.max(0, cursor.indexOf('~'));
                return new InboxCursor(
                        Instant.parse(cursor.substring(0, cut)), UUID.fromString(cursor.substring(cut + 1)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "cursor-unreadable",
                        "Use the cursor as 'next' of the page before gave it.",
                        "cursor");
            }
        }

        static String of(ParkedSignal parkedSignal) {
            return parkedSignal.parkedAt() + "~" + parkedSignal.signal().id();
        }
    }
}
