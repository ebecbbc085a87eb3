package org.lotse.activation.routing;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.lotse.activation.storage.LocalPartitions;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the partitions of this instance to the other instances, authorised by the token of the original client. It reads its own stores
 * only and never forwards a request, so requests cannot loop.
 */
@Hidden
@RestController
@RequestMapping("/networks/{networkId}/parts/{partition}")
class PartitionController {

    private static final String STAFF = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')";
    private static final String STAFF_OR_SELF =
            STAFF + " or hasRole('MEMBER_CONTACT') and principal.claims['member'] == #memberId.toString()";

    private final LocalPartitions localPartitions;

    PartitionController(LocalPartitions localPartitions) {
        this.localPartitions = localPartitions;
    }

    @GetMapping("/members")
    @PreAuthorize(STAFF)
    void members(@PathVariable UUID networkId, @PathVariable int partition, HttpServletResponse response)
            throws IOException {
        mustBeHere(partition);
        var writer = writer(response);
        localPartitions.histories(partition, networkId, writer::history);
        writer.end();
    }

    @GetMapping("/members/{memberId}")
    @PreAuthorize(STAFF_OR_SELF)
    void member(
            @PathVariable UUID networkId,
            @PathVariable int partition,
            @PathVariable UUID memberId,
            HttpServletResponse response)
            throws IOException {
        mustBeHere(partition);
        var history = localPartitions.history(partition, networkId, memberId);
        var writer = writer(response);
        if (history != null) {
            writer.history(memberId, history);
        }
        writer.end();
    }

    @GetMapping("/figures")
    @PreAuthorize(STAFF)
    void figures(@PathVariable UUID networkId, @PathVariable int partition, HttpServletResponse response)
            throws IOException {
        mustBeHere(partition);
        var figures = localPartitions.figures(partition, networkId);
        var writer = writer(response);
        figures.forEach(writer::figure);
        writer.end();
    }

    private void mustBeHere(int partition) {
        if (!localPartitions.has(partition)) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "part-elsewhere",
                    "This instance does not have partition " + partition + "; ask the broker who has it now.",
                    "partition");
        }
    }

    private static PartitionFormat.PartitionWriter writer(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        return new PartitionFormat.PartitionWriter(
                new DataOutputStream(new BufferedOutputStream(response.getOutputStream())));
    }
}
