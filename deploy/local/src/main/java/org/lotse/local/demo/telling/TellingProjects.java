package org.lotse.local.demo.telling;

import java.util.List;
import java.util.Map;
import org.lotse.local.demo.story.Project;

/** Funded projects with what was agreed to be reached. */
final class TellingProjects {

    private static final Map<String, Integer> FOR_FIRMS = Map.of("RCO01", 60, "RCO04", 50);
    private static final Map<String, Integer> FOR_PEOPLE = Map.of("EECO05", 40);

    private final Interfaces interfaces;

    TellingProjects(Interfaces interfaces) {
        this.interfaces = interfaces;
    }

    void tell(List<Project> projects) {
        projects.forEach(project -> interfaces.send(
                "PUT",
                interfaces.ports().reports(),
                "/projects/" + Named.project(project.key()),
                Interfaces.JSON,
                Map.of(
                        "name", project.name(),
                        "funder", project.funder(),
                        "from", project.startsOn().toString(),
                        "to", project.endsOn().toString(),
                        "targets", project.beneficiary().equals("PERSON") ? FOR_PEOPLE : FOR_FIRMS),
                null));
    }
}
