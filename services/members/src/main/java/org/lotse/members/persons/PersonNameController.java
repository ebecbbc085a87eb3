package org.lotse.members.persons;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lotse.members.store.DirectoryQuery;
import org.lotse.members.store.DirectoryQuery.PersonName;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the names of persons for lists on pages. An erased person has no name and is left out. */
@RestController
@RequestMapping("/networks/{networkId}/people")
class PersonNameController {

    private final DirectoryQuery directoryQuery;

    PersonNameController(DirectoryQuery directoryQuery) {
        this.directoryQuery = directoryQuery;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COORDINATOR', 'SERVICE')")
    List<PersonName> names(@RequestParam @Size(max = 1000) List<UUID> ids) {
        return directoryQuery.personNames(ids);
    }
}
