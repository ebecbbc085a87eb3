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
import org.lotse.engagement.store.Parked;
import org.lotse.engagement.store.ParkedSignals;
import org.lotse.gate.ProblemException;
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

/** What waits for somebody to say whom it concerns. */
@RestController
@RequestMapping("/networks/{networkId}/inbox")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class InboxController {

    private final ParkedSignals inbox;
    private final Settling settling;

    InboxController(ParkedSignals inbox, Settling settling) {
        this.inbox = inbox;
        this.settling = settling;
    }

    record Assignment(@NotNull UUID memberId, @Nullable UUID personId) {}

    record Page(List<ParkedView> items, @Nullable String next) {}

    @GetMapping
    Page list(
            @PathVariable UUID networkId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        Parking after = Parking.of(cursor);
        List<Parked> found = inbox.list(networkId, after.time(), after.id(), size + 1);
        List<Parked> shown = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size ? Parking.of(shown.getLast()) : null;
        return new Page(shown.stream().map(ParkedView::of).toList(), next);
    }

    @PostMapping("/{id}/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID networkId, @PathVariable UUID id, @Valid @RequestBody Assignment assignment) {
        answer(settling.assign(networkId, id, assignment.memberId(), assignment.personId()), id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID networkId, @PathVariable UUID id) {
        answer(settling.dismiss(networkId, id), id);
    }

    private static void answer(Settling.Outcome outcome, UUID id) {
        switch (outcome) {
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

    /** The place of a signal in the order of the inbox. */
    private record Parking(Instant time, UUID id) {

        static Parking of(@Nullable String cursor) {
            if (cursor == null || cursor.isBlank()) {
                return new Parking(Instant.EPOCH, new UUID(0, 0));
            }
            try {
                int cut = Math.max(0, cursor.indexOf('~'));
                return new Parking(Instant.parse(cursor.substring(0, cut)), UUID.fromString(cursor.substring(cut + 1)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "cursor-unreadable",
                        "Use the cursor as 'next' of the page before gave it.",
                        "cursor");
            }
        }

        static String of(Parked parked) {
            return parked.parkedAt() + "~" + parked.signal().id();
        }
    }
}
