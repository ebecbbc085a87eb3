package org.lotse.lists.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** What lists ask of the members service. */
public class MembersDoor {
    private final RestClient members;

    MembersDoor(RestClient members) {
        this.members = members;
    }

    public Matches matches(UUID networkId, MatchQuestion question) {
        return Answers.of(members.post()
                .uri("/networks/{n}/matches", networkId)
                .body(question)
                .retrieve()
                .body(Matches.class));
    }

    /** @param rows at most 1 000 */
    public List<RowAnswer> take(UUID networkId, UUID importId, List<Row> rows) {
        return Answers.of(members.put()
                        .uri("/networks/{n}/imports/{i}/rows", networkId, importId)
                        .body(new Rows(rows))
                        .retrieve()
                        .body(RowAnswers.class))
                .rows();
    }

    public Undone undo(UUID networkId, UUID importId) {
        return Answers.of(members.delete()
                .uri("/networks/{n}/imports/{i}", networkId, importId)
                .retrieve()
                .body(Undone.class));
    }

    public record MatchQuestion(List<MemberName> members, List<PersonName> persons) {}

    public record MemberName(
            String key, @Nullable String name, @Nullable String externalId) {}

    public record PersonName(
            String key,
            UUID memberId,
            String name,
            @Nullable String email) {}

    public record Matches(List<Match> members, List<Match> persons) {}

    public record Match(String key, Kind kind, List<Candidate> candidates) {}

    public enum Kind {
        EXACT,
        NORMALISED,
        SIMILAR,
        NONE
    }

    public record Candidate(UUID id, String name, @Nullable Double score) {}

    record Rows(List<Row> rows) {}

    public record Row(int row, Member member, @Nullable Person person) {}

    public record Member(
            UUID id,
            @Nullable String name,
            @Nullable String type,
            @Nullable String externalId,
            @Nullable String category,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String sizeClass,
            @Nullable Code sector,
            @Nullable Code region) {}

    public record Code(String scheme, String code) {}

    public record Person(
            UUID id,
            String name,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String role) {}

    record RowAnswers(List<RowAnswer> rows) {}

    public record RowAnswer(
            int row,
            @Nullable UUID memberId,
            @Nullable UUID personId,
            @Nullable String memberOutcome,
            @Nullable String personOutcome,
            @Nullable Problem problem) {
        public boolean changed() {
            return isChange(memberOutcome) || isChange(personOutcome);
        }
    }

    public record Problem(@Nullable String field, String reason) {}

    public record Undone(
            @Nullable Integer retractedMembers,
            @Nullable Integer retractedPersons,
            @Nullable List<Kept> kept) {}

    public record Kept(UUID id, @Nullable String name, String reason) {}

    private static boolean isChange(@Nullable String outcome) {
        return "CREATED".equals(outcome) || "CHANGED".equals(outcome);
    }
}
