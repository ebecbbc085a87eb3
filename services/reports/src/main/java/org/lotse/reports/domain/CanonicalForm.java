package org.lotse.reports.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of a report, of which the digest is computed: UTF-8, one item per line, fields separated by tabs, {@code \t},
 * {@code \n} and {@code \\} escaped, "-" for absent values, figures as declared and evidence in time order. {@code sha256sum} of the file
 * gives the digest.
 */
public final class CanonicalForm {

    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    public static String of(ReportContent content) {
        CanonicalForm canonicalForm = new CanonicalForm();
        canonicalForm.line("lotse-report", 1);
        canonicalForm.project(content.project());
        canonicalForm.line("period", content.period().from(), content.period().to());
        content.definitions().forEach(canonicalForm::definition);
        content.figures().forEach(canonicalForm::figure);
        return canonicalForm.text.toString();
    }

    static String digest(ReportContent content) {
        try {
            byte[] bytes = of(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private void project(Project project) {
        line("project", project.id(), project.name(), project.funder());
        line("project-period", project.period().from(), project.period().to());
        line("minimum-minutes", project.minimumMinutes());
        project.targets().forEach((indicator, target) -> line("target", indicator, target));
    }

    private void definition(IndicatorDefinition definition) {
        line("definition", definition.id(), definition.version());
        line("en", definition.english().name(), definition.english().rule());
        line("de", definition.german().name(), definition.german().rule());
    }

    private void figure(Figure figure) {
        line("figure", figure.key(), figure.indicator().unit(), figure.value(), figure.base());
        for (Evidence e : figure.evidence()) {
            line(e.id(), e.eventId(), e.day(), e.memberId(), e.personId(), e.minutes(), e.amount(), e.note());
        }
    }

    private void line(@Nullable Object... fields) {
        String separator = "";
        for (Object field : fields) {
            text.append(separator).append(field == null ? "-" : escaped(field.toString()));
            separator = "\t";
        }
        text.append('\n');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
