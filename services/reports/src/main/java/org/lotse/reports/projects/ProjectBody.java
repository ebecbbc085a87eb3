package org.lotse.reports.projects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Period;
import org.lotse.reports.domain.Project;

/**
 * A project as clients send and receive it.
 *
 * @param id given by the path; ignored in the request body
 * @param targets by indicator id, for the whole project; {@code minutes} in minutes
 * @param minimumMinutes total minutes from which a funding indicator counts an enterprise; absent when one attendance is enough
 */
record ProjectBody(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String funder,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable @Min(1) @Max(100_000) Integer minimumMinutes,
        @Nullable Map<String, @NotNull @PositiveOrZero Long> targets) {

    static ProjectBody of(Project project) {
        return new ProjectBody(
                project.id(),
                project.name(),
                project.funder(),
                project.period().from(),
                project.period().to(),
                project.minimumMinutes(),
                project.targets());
    }

    Project toProject(UUID projectId) {
        return new Project(
                projectId,
                name.strip(),
                funder.strip(),
                new Period(from, to),
                minimumMinutes,
                new TreeMap<>(targets == null ? Map.of() : targets));
    }
}
