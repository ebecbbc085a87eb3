package org.lotse.dashboard.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.login.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /reports/projects}: the projects agreed with funders. */
@Controller
@RequestMapping("/reports/projects")
class ProjectPagesController {

    private final ReportsClient desk;
    private final ReportFormErrors reportFormErrors;

    ProjectPagesController(ReportsClient desk, ReportFormErrors reportFormErrors) {
        this.desk = desk;
        this.reportFormErrors = reportFormErrors;
    }

    @ModelAttribute
    void coordinatorsOnly(Viewer viewer) {
        if (!viewer.coordinates()) {
            throw new AccessDeniedException("Projects are for coordinators");
        }
    }

    /** @param unit MINUTES are typed as hours */
    record TargetField(String id, String name, String unit) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("projects", desk.projects());
        return "dashboard/reports/projects";
    }

    @GetMapping("/new")
    ModelAndView write(Locale locale) {
        return form(UUID.randomUUID(), ProjectForm.blank(), Map.of(), locale);
    }

    @GetMapping("/{id}")
    ModelAndView rewrite(@PathVariable UUID id, Locale locale) {
        return form(id, ProjectForm.of(desk.project(id)), Map.of(), locale);
    }

    @PostMapping("/{id}")
    ModelAndView agree(@PathVariable UUID id, @ModelAttribute("project") ProjectForm project, Locale locale) {
        try {
            desk.agree(id, project.toBody());
            return new ModelAndView("redirect:/reports/new?projectId=" + id);
        } catch (ServiceProblemException serviceProblemException) {
            var byField = reportFormErrors.of(serviceProblemException);
            if (byField.isEmpty()) {
                throw serviceProblemException;
            }
            var page = form(id, project, byField, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView form(UUID id, ProjectForm project, Map<String, String> errors, Locale locale) {
        List<TargetField> targets = desk.targets().stream()
                .map(i ->
                        new TargetField(i.id(), (locale.getLanguage().equals("de") ? i.de() : i.en()).name(), i.unit()))
                .toList();
        return new ModelAndView("dashboard/reports/project")
                .addObject("id", id)
                .addObject("project", project)
                .addObject("errors", errors)
                .addObject("targets", targets);
    }
}
