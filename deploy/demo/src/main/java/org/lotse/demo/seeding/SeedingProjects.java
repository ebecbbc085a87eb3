package org.lotse.demo.seeding;

import java.util.List;
import java.util.Map;
import org.lotse.demo.scenario.DemoProject;

/** Creates the funded projects with their targets. */
final class SeedingProjects {

    private static final Map<String, Integer> FOR_FIRMS = Map.of("RCO01", 60, "RCO04", 50);
    private static final Map<String, Integer> FOR_PEOPLE = Map.of("EECO05", 40);

    private final PlatformClient platform;

    SeedingProjects(PlatformClient platform) {
        this.platform = platform;
    }

    void seed(List<DemoProject> projects) {
        projects.forEach(project -> platform.send(
                "PUT",
                platform.addresses().reports(),
                "/projects/" + AssignedIds.project(project.key()),
                PlatformClient.JSON,
                Map.of(
                        "name", project.name(),
                        "funder", project.funder(),
                        "from", project.startsOn().toString(),
                        "to", project.endsOn().toString(),
                        "targets", project.beneficiary().equals("PERSON") ? FOR_PEOPLE : FOR_FIRMS),
                null));
    }
}
