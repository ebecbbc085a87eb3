package org.lotse.startup;

import org.jspecify.annotations.Nullable;
import org.lotse.serde.RegistryException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The schema registry refuses this service or one of its schemas. */
final class RegistryFailureAnalyzer extends AbstractFailureAnalyzer<RegistryException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, RegistryException cause) {
        return cause.refused()
                ? new FailureAnalysis(cause.getMessage() + ". " + wayOut(cause.status()), null, cause)
                : null;
    }

    private static String wayOut(int status) {
        return switch (status) {
            case 401, 403 -> "Let this service read and register schemas there, or correct lotse.registry.url.";
            case 409, 422 ->
                "The registry keeps a schema that this release does not go with. Start the release that wrote last, or a newer one;"
                        + " if the registry is shared with others, give lotse.registry.url one of its own.";
            default ->
                "Correct lotse.registry.url: it names the part of the registry that speaks Confluent's API, with Apicurio"
                        + " http://host:8080/apis/ccompat/v7.";
        };
    }
}
