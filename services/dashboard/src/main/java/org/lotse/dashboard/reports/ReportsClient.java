package org.lotse.dashboard.reports;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Calls the reports service on behalf of the viewer. */
@Component
class ReportsClient {

    private static final int PAGE = 50;
    private static final int EVIDENCE_PAGE = 100;

    private final RestClient reports;

    ReportsClient(@Qualifier("reports") RestClient reports) {
        this.reports = reports;
    }

    record ReportList(List<Report> items, @Nullable UUID next) {}

    private record ProjectList(List<Project> items) {}

    private record IndicatorList(List<Indicator> items) {}

    /** A kind of figure that a report can contain. */
    record Indicator(String id, String unit, boolean canBeTarget, Report.DefinitionText en, Report.DefinitionText de) {}

    ReportList newest(@Nullable UUID cursor) {
        return answer(
                reports.get()
                        .uri(uri -> uri.path("/reports")
                                .queryParam("size", PAGE)
                                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                                .build()),
                ReportList.class);
    }

    Report find(UUID id) {
        return answer(reports.get().uri("/reports/{id}", id), Report.class);
    }

    /** @param key identifies the form, so that submitting it twice creates one report */
    Report order(Map<String, String> order, String key) {
        return requireNonNull(reports.post()
                .uri("/reports")
                .header("Idempotency-Key", key)
                .body(order)
                .retrieve()
                .body(Report.class));
    }

    EvidenceList evidence(UUID id, String figure, int cursor) {
        return answer(
                reports.get()
                        .uri(
                                "/reports/{id}/figures/{figure}/evidence?names=true&size={size}&cursor={cursor}",
                                id,
                                figure,
                                EVIDENCE_PAGE,
                                cursor),
                EvidenceList.class);
    }

    ReportComparison changes(UUID id) {
        return answer(reports.get().uri("/reports/{id}/changes", id), ReportComparison.class);
    }

    void release(UUID id) {
        reports.post().uri("/reports/{id}/release", id).retrieve().toBodilessEntity();
    }

    /** @param ending pdf, xlsx, csv or json */
    ResponseEntity<byte[]> file(UUID id, String ending, String language) {
        return reports.get()
                .uri("/reports/{id}.{ending}?lang={language}", id, ending, language)
                .retrieve()
                .toEntity(byte[].class);
    }

    List<Project> projects() {
        return answer(reports.get().uri("/projects"), ProjectList.class).items();
    }

    Project project(UUID id) {
        return answer(reports.get().uri("/projects/{id}", id), Project.class);
    }

    void agree(UUID id, Map<String, Object> project) {
        reports.put().uri("/projects/{id}", id).body(project).retrieve().toBodilessEntity();
    }

    List<Indicator> targets() {
        return answer(reports.get().uri("/definitions"), IndicatorList.class).items().stream()
                .filter(Indicator::canBeTarget)
                .toList();
    }

    private static <T> T answer(RestClient.RequestHeadersSpec<?> question, Class<T> type) {
        return requireNonNull(question.retrieve().body(type));
    }
}
