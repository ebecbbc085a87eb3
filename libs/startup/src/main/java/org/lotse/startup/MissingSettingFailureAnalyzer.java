package org.lotse.startup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.PlaceholderResolutionException;

/** A setting without a default is missing. */
final class MissingSettingFailureAnalyzer extends AbstractFailureAnalyzer<PlaceholderResolutionException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PlaceholderResolutionException cause) {
        String setting = cause.getPlaceholder();
        String variable = setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        return new FailureAnalysis(
                ("The setting %s is missing. Give it as the environment variable %s or, if it is a secret, as a file of that name"
                                + " (%s) in the folder that spring.config.import names.")
                        .formatted(setting, variable, setting),
                null,
                cause);
    }
}
