package org.lotse.activation.policyapi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.policies.PolicyDocument;
import org.lotse.activation.policies.PolicyFormat;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.policies.PolicyTimeline;
import org.lotse.problemdetails.ProblemException;
import org.lotse.resource.ETags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the policy of a network, publishes a new version, and compares a candidate before publishing. */
@RestController
@RequestMapping("/networks/{networkId}")
class PolicyController {

    private static final String STAFF = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')";
    private static final String DECIDES = "hasAnyRole('ADMINISTRATOR', 'SERVICE')";
    private static final String YAML = "application/yaml";

    private final PolicyRegistry policyRegistry;
    private final PolicyFormat format;
    private final PublishingPolicy publishingPolicy;
    private final PolicyComparison policyComparison;

    PolicyController(
            PolicyRegistry policyRegistry,
            PolicyFormat format,
            PublishingPolicy publishingPolicy,
            PolicyComparison policyComparison) {
        this.policyRegistry = policyRegistry;
        this.format = format;
        this.publishingPolicy = publishingPolicy;
        this.policyComparison = policyComparison;
    }

    /** The complete policy in force today. The ETag names the latest version, which may come into force later. */
    @GetMapping(path = "/policy", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(STAFF)
    ResponseEntity<PolicyDocument> policy(@PathVariable UUID networkId) {
        PolicyTimeline policyTimeline = policyRegistry.of(networkId);
        return ResponseEntity.ok()
                .eTag(ETags.of(policyTimeline.latestVersion()))
                .body(format.document(policyTimeline.versionOn(policyComparison.today(networkId))));
    }

    @GetMapping(path = "/policy", produces = YAML)
    @PreAuthorize(STAFF)
    ResponseEntity<String> policyAsYaml(@PathVariable UUID networkId) {
        PolicyTimeline policyTimeline = policyRegistry.of(networkId);
        return ResponseEntity.ok()
                .eTag(ETags.of(policyTimeline.latestVersion()))
                .contentType(MediaType.parseMediaType(YAML))
                .body(format.yaml(policyTimeline.versionOn(policyComparison.today(networkId))));
    }

    /** Every version with the first day on which it is in force, the standard first. */
    @GetMapping("/policies")
    @PreAuthorize(STAFF)
    List<PolicyDocument> policies(@PathVariable UUID networkId) {
        return policyRegistry.of(networkId).versions().stream()
                .map(format::document)
                .toList();
    }

    /**
     * Publishes a new version; settings that the document leaves out are those of the standard policy.
     *
     * @param ifMatch the ETag of the last response, which prevents overwriting a version that the client has not read
     */
    @PutMapping(
            path = "/policy",
            consumes = {MediaType.APPLICATION_JSON_VALUE, YAML})
    @PreAuthorize(DECIDES)
    ResponseEntity<PolicyDocument> publish(
            @PathVariable UUID networkId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String text)
            throws InterruptedException {
        PolicyDocument document = format.read(text);
        LocalDate validFrom = document.validFrom();
        return switch (publishingPolicy.publish(
                networkId, ETags.exactVersion(ifMatch), format.policy(document), validFrom)) {
            case PublishingPolicy.PublishingOutcome.PublishedVersion(var policyVersion) ->
                ResponseEntity.ok().eTag(ETags.of(policyVersion.version())).body(format.document(policyVersion));
            case PublishingPolicy.PublishingOutcome.PolicyVersionConflict(int latest) ->
                throw new ProblemException(
                        HttpStatus.PRECONDITION_FAILED,
                        "changed-meanwhile",
                        "Version " + latest
                                + " of the policy was published in the meantime. Read it and repeat your change.",
                        "If-Match");
            case PublishingPolicy.PublishingOutcome.UnconfirmedVersion() ->
                throw new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "not-confirmed",
                        "The log has not confirmed the new version yet. Read the policy again before you repeat your change.",
                        null);
        };
    }

    /**
     * Members that would move, and figures that would change, if this policy were in force instead of today's; publishes nothing.
     *
     * @param text the candidate, as for publishing
     */
    @PostMapping(
            path = "/policy/comparison",
            consumes = {MediaType.APPLICATION_JSON_VALUE, YAML})
    @PreAuthorize(STAFF)
    ComparisonView compare(@PathVariable UUID networkId, @RequestBody String text) {
        return policyComparison.compare(networkId, format.policy(text));
    }
}
