package org.lotse.lists.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Client of the members service. */
public class MembersClient {
    private final RestClient members;

    MembersClient(RestClient members) {
        this.members = members;
    }

    public MatchResponse findMatches(UUID networkId, MatchRequest question) {
        return ResponseBodies.require(members.post()
                .uri("/networks/{n}/matches", networkId)
                .body(question)
                .retrieve()
                .body(MatchResponse.class));
    }

    /** @param rows at most 1 000 */
    public List<MemberRowResult> importRows(UUID networkId, UUID importId, List<MemberImportRow> rows) {
        return ResponseBodies.require(members.put()
                        .uri("/networks/{n}/imports/{i}/rows", networkId, importId)
                        .body(new MemberRowsRequest(rows))
                        .retrieve()
                        .body(MemberRowsResponse.class))
                .rows();
    }

    public MembersUndoResult undoImport(UUID networkId, UUID importId) {
        return ResponseBodies.require(members.delete()
                .uri("/networks/{n}/imports/{i}", networkId, importId)
                .retrieve()
                .body(MembersUndoResult.class));
    }

    public record MatchRequest(List<MemberLookup> members, List<PersonLookup> persons) {}

    public record MemberLookup(
            String key, @Nullable String name, @Nullable String externalId) {}

    public record PersonLookup(
            String key,
            UUID memberId,
            String name,
            @Nullable String email) {}

    public record MatchResponse(List<DirectoryMatch> members, List<DirectoryMatch> persons) {}

    public record DirectoryMatch(String key, MatchKind kind, List<MatchCandidate> candidates) {}

    public enum MatchKind {
        EXACT,
        NORMALISED,
        SIMILAR,
        NONE
    }

    public record MatchCandidate(
            UUID id, String name, @Nullable Double score) {}

    record MemberRowsRequest(List<MemberImportRow> rows) {}

    public record MemberImportRow(
            int row, ImportedMember member, @Nullable ImportedPerson person) {}

    public record ImportedMember(
            UUID id,
            @Nullable String name,
            @Nullable String type,
            @Nullable String externalId,
            @Nullable String category,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String sizeClass,
            @Nullable ClassificationCode sector,
            @Nullable ClassificationCode region) {}

    public record ClassificationCode(String scheme, String code) {}

    public record ImportedPerson(
            UUID id,
            String name,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String role) {}

    record MemberRowsResponse(List<MemberRowResult> rows) {}

    public record MemberRowResult(
            int row,
            @Nullable UUID memberId,
            @Nullable UUID personId,
            @Nullable String memberOutcome,
            @Nullable String personOutcome,
            @Nullable RowProblem problem) {
        public boolean changed() {
            return isChange(memberOutcome) || isChange(personOutcome);
        }
    }

    public record RowProblem(@Nullable String field, String reason) {}

    public record MembersUndoResult(
            @Nullable Integer retractedMembers,
            @Nullable Integer retractedPersons,
            @Nullable List<RetainedItem> kept) {}

    /** @param type the kind of reason, in kebab case */
    public record RetainedItem(
            UUID id, @Nullable String name, @Nullable String type, String reason) {}

    private static boolean isChange(@Nullable String outcome) {
        return "CREATED".equals(outcome) || "CHANGED".equals(outcome);
    }
}
