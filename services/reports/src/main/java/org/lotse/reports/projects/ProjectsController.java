package org.lotse.reports.projects;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lotse.problemdetails.ProblemDetails;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.Project;
import org.lotse.reports.store.ProjectRepository;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** REST API of projects. A change of a project does not change frozen reports: each stores its own copy of the project. */
@RestController
@RequestMapping("/networks/{networkId}/projects")
class ProjectsController {

    private static final int LONGEST_YEARS = 15;
    private static final int EARLIEST_YEAR = 1990;

    private final ProjectRepository projectRepository;

    ProjectsController(ProjectRepository projectRepository) {
        this.projectRepository = projectRepository;
    }

    record ProjectList(List<ProjectBody> items) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
    ProjectList all(@PathVariable UUID networkId) {
        return new ProjectList(
                projectRepository.all(networkId).stream().map(ProjectBody::of).toList());
    }

    @GetMapping("/{projectId}")
    @PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
    ResponseEntity<?> one(@PathVariable UUID networkId, @PathVariable UUID projectId) {
        return projectRepository
                .find(networkId, projectId)
                .<ResponseEntity<?>>map(project -> ResponseEntity.ok(ProjectBody.of(project)))
                .orElseGet(() -> problem(
                        HttpStatus.NOT_FOUND, "unknown-project", "There is no project with this id.", "projectId"));
    }

    @PutMapping("/{projectId}")
    @PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
    ResponseEntity<?> put(
            @PathVariable UUID networkId, @PathVariable UUID projectId, @Valid @RequestBody ProjectBody body) {
        if (body.to().isBefore(body.from())) {
            return refused("ends-before-it-starts", "The project ends before it starts. Exchange the two days.", "to");
        }
        if (body.from().getYear() < EARLIEST_YEAR) {
            return refused("too-early", "A project starts in 1990 or later. Check the year.", "from");
        }
        if (!body.to().isBefore(body.from().plusYears(LONGEST_YEARS))) {
            return refused("too-long", "A project lasts at most 15 years. Check the years of both days.", "to");
        }
        Project project = body.toProject(projectId);
        for (String target : project.targets().keySet()) {
            if (Indicator.byId(target).filter(Indicator::canBeTarget).isEmpty()) {
                return refused(
                        "unknown-indicator",
                        "\"" + target + "\" is not an indicator that can have a target. See GET /definitions.",
                        "targets." + target);
            }
        }
        boolean isNew = projectRepository.put(networkId, project);
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).body(ProjectBody.of(project));
    }

    private static ResponseEntity<ProblemDetail> refused(String type, String detail, String field) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, type, detail, field);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String type, String detail, String field) {
        return ResponseEntity.status(status).body(ProblemDetails.of(status, type, detail, field));
    }
}
