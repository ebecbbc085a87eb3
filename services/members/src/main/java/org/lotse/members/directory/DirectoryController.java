package org.lotse.members.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.members.store.DirectoryQuery;
import org.lotse.members.store.DirectoryQuery.MemberName;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves names to the read models of other services. */
@RestController
@RequestMapping("/networks/{networkId}/directory")
class DirectoryController {

    private final DirectoryQuery directoryQuery;

    DirectoryController(DirectoryQuery directoryQuery) {
        this.directoryQuery = directoryQuery;
    }

    /** @param ids the members wanted; all members, page by page, when left out */
    @GetMapping
    @PreAuthorize("hasRole('SERVICE')")
    Page<MemberName> names(
            @RequestParam(required = false) @Nullable @Size(max = 1000) List<UUID> ids,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int size) {
        List<MemberName> found =
                directoryQuery.names(ids, Cursor.position(cursor).id(), size + 1);
        return Page.of(found, size, Function.identity(), last -> Cursor.after(last.memberId()));
    }
}
